import type { ReactElement } from 'react'
import type { PairedPoint } from '@journeykit/core'
import type { ComparisonViewWords } from '../../words/report/comparisonViewWords.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { ChangeMark } from './ChangeMark.tsx'

/** Why there is no change to tell. */
export const reasonAt = ({ on, before, after }: PairedPoint): keyof ComparisonViewWords['noChangeAt'] => {
  if (on === 'before') return 'removed'
  if (on === 'after') return 'added'
  if (before === undefined) return after === undefined ? 'unknown' : 'unknownBefore'
  return 'unknownAfter'
}

/** By how much a column changed; or that it is new, removed, or scored on one side alone. */
export const ChangeAt = ({ point }: { readonly point: PairedPoint }): ReactElement => {
  const { words } = useReport()
  return (
    <p className="jk-change-at" data-on={point.on}>
      {point.change === undefined ? (
        <Spoken>{words.noChangeAt[reasonAt(point)]}</Spoken>
      ) : (
        <ChangeMark change={point.change} />
      )}
    </p>
  )
}
