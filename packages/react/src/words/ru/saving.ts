import type { SavingWords } from '../editor/savingWords.ts'

export const saving: SavingWords = {
  saving: 'Сохранение',
}
