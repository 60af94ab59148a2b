import type { EmpathyMapWords } from '../report/empathyWords.ts'

export const empathy: EmpathyMapWords = {
  empathyMap: 'Карта эмпатии',
  nothingKnown: 'Пока ничего не известно.',
  empathyNone: 'Пока ничего не собрано.',
  empathyNoneHint: 'Здесь будет то, что этот человек говорит, думает, делает и чувствует, — с подтверждениями.',
}
