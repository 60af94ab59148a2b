import { useMemo, useSyncExternalStore, type ReactElement } from 'react'
import type { Journey, JourneyArchive, Measure } from '@journeykit/core'
import type { JourneyInput } from '../binding/SourceContext.ts'
import type { ReportViewOptions } from '../components/ReportView/ReportView.tsx'
import { TrendChart } from '../components/TrendChart/TrendChart.tsx'
import { earlierOf } from './ComparedToEarlier.tsx'

/** Two versions of any journey, a quarter of a year apart. */
const archiveOf = (journey: Journey): JourneyArchive => ({
  id: journey.id,
  title: journey.title,
  versions: [
    { id: 'spring', date: '2026-03-01', note: journey.title, journey: earlierOf(journey) },
    { id: 'summer', date: '2026-06-01', author: journey.title, journey },
  ],
})

const queueing: Measure = { of: 'emotion', place: 'queue', persona: 'anna' }

const never = () => () => undefined

/** The trend of any journey through two versions of it, as the other views take theirs. */
export const FollowedThroughTime = (props: JourneyInput & ReportViewOptions): ReactElement => {
  const { store, journey: _, status, ...view } = props
  const read = (): Journey | undefined => (props.store ? props.store.getState().journey : props.journey)
  const now = useSyncExternalStore(store ? (listener) => store.subscribe(listener) : never, read, read)
  const archive = useMemo(() => now && archiveOf(now), [now])
  if (archive) return <TrendChart {...view} status={status} archive={archive} measure={queueing} />
  return <TrendChart {...view} status={status ?? 'loading'} measure={queueing} />
}
