import type { FourCPart } from '../../analysis/fourCLens.ts'
import type { FourCWords } from '../report/fourCWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { reportNames } from './reportNames.ts'

const held = ({ fourC, touchpoints, barriers, solutions }: FourCPart): string =>
  `${reportNames.fourC[fourC]}: ${count(touchpoints.length, ['точка контакта', 'точки контакта', 'точек контакта'])}, ` +
  `${count(barriers.length, ['барьер', 'барьера', 'барьеров'])}, ${count(solutions.length, ['решение', 'решения', 'решений'])}`

export const fourCWords: FourCWords = {
  fourCLens({ parts, unmarked, coverage }) {
    if (coverage === 0) return 'Меток 4C пока нет.'
    const unsolved = parts.filter((part) => part.unsolved).map(({ fourC }) => reportNames.fourC[fourC])
    const without = unmarked.touchpoint + unmarked.barrier + unmarked.solution
    const sentence = `${parts.map(held).join('; ')}.`
    return [
      `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
      ...(unsolved.length === 0 ? [] : [`Барьеры есть, а решений нет: ${figures.list(unsolved)}.`]),
      ...(without === 0 ? [] : [`Без метки: ${figures.number(without)}.`]),
    ].join(' ')
  },
}
