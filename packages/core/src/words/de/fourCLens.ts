import type { FourCPart } from '../../analysis/fourCLens.ts'
import type { FourCWords } from '../report/fourCWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { reportNames } from './reportNames.ts'

const held = ({ fourC, touchpoints, barriers, solutions }: FourCPart): string =>
  `${reportNames.fourC[fourC]}: ${count(touchpoints.length, 'Kontaktpunkt', 'Kontaktpunkte')}, ` +
  `${count(barriers.length, 'Hürde', 'Hürden')}, ${count(solutions.length, 'Lösung', 'Lösungen')}`

export const fourCWords: FourCWords = {
  fourCLens({ parts, unmarked, coverage }) {
    if (coverage === 0) return 'Noch ist nichts mit einem der vier C gekennzeichnet.'
    const unsolved = parts.filter((part) => part.unsolved).map(({ fourC }) => reportNames.fourC[fourC])
    const without = unmarked.touchpoint + unmarked.barrier + unmarked.solution
    return [
      `${parts.map(held).join('; ')}.`,
      ...(unsolved.length === 0 ? [] : [`Hürden, aber keine Lösung: ${figures.list(unsolved)}.`]),
      ...(without === 0 ? [] : [`Ohne Kennzeichnung: ${figures.number(without)}.`]),
    ].join(' ')
  },
}
