import type { EmpathyMapWords } from '../report/empathyWords.ts'

export const empathy: EmpathyMapWords = {
  empathyMap: 'Empathiekarte',
  nothingKnown: 'Noch ist nichts bekannt.',
  empathyNone: 'Noch ist nichts zusammengetragen.',
  empathyNoneHint: 'Hier steht, was diese Person sagt, denkt, tut und fühlt, jeweils mit seinen Belegen.',
}
