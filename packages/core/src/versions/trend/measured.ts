import { emotionCurve } from '../../analysis/emotionCurve.ts'
import { findBottlenecks } from '../../analysis/findBottlenecks.ts'
import { metricNow } from '../../analysis/metricNow.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { Direction } from '../../model/metric.ts'
import type { PlaceId } from '../../model/place.ts'
import type { Measure } from './measure.ts'
import { reachOn } from './reachOn.ts'

// A place in neither list is one of which nothing is known, and that is not 0.
const bottleneckAt = (journey: Journey, place: PlaceId, persona?: Id<'persona'>): number | undefined => {
  const { bottlenecks, harmless } = findBottlenecks(journey, persona === undefined ? {} : { persona })
  const found = bottlenecks.find((bottleneck) => bottleneck.place === place)
  return found?.score ?? (harmless.includes(place) ? 0 : undefined)
}

/** What a measure comes to in one version; undefined where it is unknown. */
export const measured = (journey: Journey, measure: Measure): number | undefined => {
  switch (measure.of) {
    case 'overall':
      return emotionCurve(journey, measure.persona).overall
    case 'peak-end':
      return emotionCurve(journey, measure.persona).peakEnd?.score
    case 'coverage':
      return emotionCurve(journey, measure.persona).coverage
    case 'emotion':
      return emotionCurve(journey, measure.persona).points.find(({ place }) => place === measure.place)?.score
    case 'bottleneck':
      return bottleneckAt(journey, measure.place, measure.persona)
    case 'reach':
      return reachOn(journey, measure.place)
    case 'metric':
      return metricNow(journey, measure.metric)?.current?.value
    case 'own':
      return measure.value(journey)
  }
}

/** Which way a measure is better; undefined where nobody has said. The latest version speaks for a metric. */
export const betterWhen = (measure: Measure, latest: Journey): Direction | undefined => {
  if (measure.of === 'bottleneck') return 'lower'
  if (measure.of === 'metric') return metricNow(latest, measure.metric)?.direction
  return measure.of === 'own' ? measure.direction : 'higher'
}
