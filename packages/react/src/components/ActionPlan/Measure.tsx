import type { ReactElement } from 'react'
import type { Solution } from '@journeykit/core'
import { useRecord } from '../../binding/useRecord.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'

/** The metric that will tell, from where to where, and which research is to be repeated. */
export const Measure = ({ solution }: { readonly solution: Solution }): ReactElement => {
  const { words } = useReport()
  const metric = useRecord('metric', solution.metric ?? '')
  const research = useRecord('evidence', solution.baselineFrom ?? '')
  if (!metric)
    return (
      <span className="jk-unknown-value">
        <Spoken>{words.metricUnknown}</Spoken>
      </span>
    )
  const baseline = solution.baseline ?? metric.baseline
  const target = solution.target ?? metric.target
  const way = words.fromTo(
    baseline === undefined ? undefined : words.number(baseline),
    target === undefined ? undefined : words.number(target),
  )
  return (
    <>
      <UserText>{metric.title}</UserText>
      {way !== '' && (
        <small>
          <Spoken>{way}</Spoken>
        </small>
      )}
      {research?.source !== undefined && (
        <small>
          <Spoken>{words.repeatResearch(research.source)}</Spoken>
        </small>
      )}
    </>
  )
}
