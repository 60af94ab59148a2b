import type { FourCPart } from '../../analysis/fourCLens.ts'
import type { FourCWords } from '../report/fourCWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { reportNames } from './reportNames.ts'

const held = ({ fourC, touchpoints, barriers, solutions }: FourCPart): string =>
  `${reportNames.fourC[fourC]}: ${count(touchpoints.length, nouns.touchpoint)}، ` +
  `${count(barriers.length, nouns.barrier)}، ${count(solutions.length, nouns.solution)}`

export const fourCWords: FourCWords = {
  fourCLens({ parts, unmarked, coverage }) {
    if (coverage === 0) return 'لا شيء بعد يحمل علامة من علامات المنظور الرباعي.'
    const unsolved = parts.filter((part) => part.unsolved).map(({ fourC }) => reportNames.fourC[fourC])
    const without = unmarked.touchpoint + unmarked.barrier + unmarked.solution
    return [
      `${parts.map(held).join('؛ ')}.`,
      ...(unsolved.length === 0 ? [] : [`عوائق بلا حلول: ${figures.list(unsolved)}.`]),
      ...(without === 0 ? [] : [`بلا علامة: ${figures.number(without)}.`]),
    ].join(' ')
  },
}
