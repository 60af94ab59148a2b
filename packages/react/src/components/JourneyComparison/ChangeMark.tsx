import type { ReactElement } from 'react'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { glyphOf, outcomeOf } from './outcomeOf.ts'

export interface ChangeMarkProps {
  readonly change: number
  /** Which way is better; higher when absent. */
  readonly better?: 'higher' | 'lower'
}

/** A change with its sign, an arrow for which way it went and, for those who do not see colours, whether that is better. */
export const ChangeMark = ({ change, better }: ChangeMarkProps): ReactElement => {
  const { words } = useReport()
  const outcome = outcomeOf(change, better)
  return (
    <bdi className="jk-change" data-outcome={outcome}>
      <span aria-hidden="true">{glyphOf(change)} </span>
      {words.signed(change)}
      <span className={better === 'lower' ? 'jk-outcome' : 'jk-hidden'}>{`, ${words.outcomeMark[outcome]}`}</span>
    </bdi>
  )
}
