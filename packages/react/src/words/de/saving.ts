import type { SavingWords } from '../editor/savingWords.ts'

export const saving: SavingWords = {
  unsaved: 'Noch nicht gespeichert',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  saveFailed: (why) =>
    `Nicht gespeichert${why === undefined ? '' : `: ${why}`}. Nichts geht verloren, solange diese Seite offen bleibt.`,
  saveAgain: 'Erneut speichern',
}
