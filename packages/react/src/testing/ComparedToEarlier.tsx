import { useSyncExternalStore, type ReactElement } from 'react'
import { columnsOf, edit, removeStep, type Journey } from '@journeykit/core'
import type { JourneyInput } from '../binding/SourceContext.ts'
import { JourneyComparison } from '../components/JourneyComparison/JourneyComparison.tsx'
import type { ReportViewOptions } from '../components/ReportView/ReportView.tsx'

const known = new WeakMap<Journey, Journey>()

/** An earlier version of any journey: without its last step, and every score nearer to the worst. */
export const earlierOf = (journey: Journey): Journey => {
  const found = known.get(journey)
  if (found) return found
  const { min } = journey.scale
  const worse = Object.entries(journey.emotions).map(([id, { readings: _, score, ...emotion }]) => [
    id,
    { ...emotion, ...(score !== undefined && { score: (score + min) / 2 }) },
  ])
  const sad: Journey = { ...journey, emotions: Object.fromEntries(worse) as Journey['emotions'] }
  const last = columnsOf(journey).findLast(({ step }) => step !== undefined)?.step
  const earlier = last === undefined ? sad : edit(sad, removeStep({ id: last }))
  known.set(journey, earlier)
  return earlier
}

const never = () => () => undefined

/** The comparison of any journey with an earlier version of it, as the other views take theirs. */
export const ComparedToEarlier = (props: JourneyInput & ReportViewOptions): ReactElement => {
  const { store } = props
  const read = (): Journey | undefined => (props.store ? props.store.getState().journey : props.journey)
  const now = useSyncExternalStore(store ? (listener) => store.subscribe(listener) : never, read, read)
  if (props.journey === undefined && props.store === undefined) return <JourneyComparison {...props} />
  return now ? <JourneyComparison {...props} before={earlierOf(now)} /> : <></>
}
