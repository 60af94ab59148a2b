import type { EmpathyMapWords } from '../report/empathyWords.ts'

export const empathy: EmpathyMapWords = {
  empathyMap: 'Empathy map',
  nothingKnown: 'Nothing is known yet.',
  empathyNone: 'Nothing has been gathered yet.',
  empathyNoneHint: 'What this person says, thinks, does and feels will stand here, each with its evidence.',
}
