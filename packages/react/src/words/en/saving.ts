import type { SavingWords } from '../editor/savingWords.ts'

export const saving: SavingWords = {
  unsaved: 'Not saved yet',
  saving: 'Saving …',
  saved: 'Saved',
  saveFailed: (why) => `Not saved${why === undefined ? '' : `: ${why}`}. Nothing is lost while this page stays open.`,
  saveAgain: 'Save again',
}
