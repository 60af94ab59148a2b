import type { SavingWords } from '../editor/savingWords.ts'

export const saving: SavingWords = {
  unsaved: 'Ещё не сохранено',
  saving: 'Сохраняем …',
  saved: 'Сохранено',
  saveFailed: (why) => `Не сохранено${why === undefined ? '' : `: ${why}`}. Пока страница открыта, ничего не пропадёт.`,
  saveAgain: 'Сохранить ещё раз',
}
