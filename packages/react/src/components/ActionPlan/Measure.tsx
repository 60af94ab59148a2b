import { useCallback, type ReactElement } from 'react'
import { metricNow, type Journey, type MetricNow, type Solution } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'

const Way = ({ solution, now }: { readonly solution: Solution; readonly now: MetricNow }): ReactElement | null => {
  const { words } = useReport()
  const figure = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : words.metricValue(value, now)
  const way = words.fromTo(figure(solution.baseline ?? now.baseline), figure(solution.target ?? now.target))
  const current = figure(now.current?.value)
  if (way === '' && current === undefined) return null
  return (
    <small>
      <Spoken>{[way, current && words.nowAt(current)].filter(Boolean).join(' · ')}</Spoken>
    </small>
  )
}

/** The metric that will tell, from where to where, where it stands, and which research is to be repeated. */
export const Measure = ({ solution }: { readonly solution: Solution }): ReactElement => {
  const { words } = useReport()
  const id = solution.metric ?? ''
  const metric = useRecord('metric', id)
  const now = useJourney(useCallback((journey: Journey) => metricNow(journey, id), [id]))
  const research = useRecord('evidence', solution.baselineFrom ?? '')
  if (!metric || !now)
    return (
      <span className="jk-unknown-value">
        <Spoken>{words.metricUnknown}</Spoken>
      </span>
    )
  return (
    <>
      <UserText>{metric.title}</UserText>
      <Way solution={solution} now={now} />
      {research?.source !== undefined && (
        <small>
          <Spoken>{words.repeatResearch(research.source)}</Spoken>
        </small>
      )}
    </>
  )
}
