import type { StatusWords } from '../statusWords.ts'

export const status: StatusWords = {
  loadingJourney: 'Путь клиента загружается.',
  problemTitle: 'Не удалось показать путь клиента',
  tryAgain: 'Попробовать ещё раз',
}
