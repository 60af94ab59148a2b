import type { OwnTexts } from '../plan.ts'

export const emptyJourney: OwnTexts = {
  name: 'Пустая карта',
  description: 'Обычные дорожки, и в них пока ничего.',
  title: 'Новый путь клиента',
}
