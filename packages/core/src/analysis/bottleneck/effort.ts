import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { Metric } from '../../model/metric.ts'
import { remembered } from '../../model/remembered.ts'
import { lookUp } from '../../model/table.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { concerns } from '../concerns.ts'
import { metricHistory } from '../metricHistory.ts'
import { asShare } from './share.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'
import { worst } from './worst.ts'

/** A survey of effort. */
export interface AskedAt {
  readonly metric: Metric
  /** What it is about, where that is no place. */
  readonly touchpoint: Touchpoint | undefined
}

// There are few surveys and many touchpoints, so each survey looks up its touchpoint and not the other way round.
const askedBy = /* @__PURE__ */ remembered((metrics: Journey['metrics']) =>
  remembered((touchpoints: Journey['touchpoints']): ReadonlyMap<string, readonly AskedAt[]> => {
    const groups = new Map<string, AskedAt[]>()
    for (const metric of Object.values(metrics)) {
      const touchpoint = metric.touchpoint === undefined ? undefined : lookUp(touchpoints, metric.touchpoint)
      const place = metric.place ?? touchpoint?.place
      if (place === undefined || (metric.type !== 'ces-1' && metric.type !== 'ces-2')) continue
      const group = groups.get(place)
      if (group) group.push({ metric, touchpoint })
      else groups.set(place, [{ metric, touchpoint }])
    }
    return groups
  }),
)

// 1 is the worst. The second form asks how easy it was, so its 7 is no effort; the first how hard, so its 5 is the worst.
const effortIn = ({ type }: Metric, value: number): number | undefined => {
  if (type === 'ces-2' && value >= 1 && value <= 7) return (7 - value) / 6
  if (type === 'ces-1' && value >= 1 && value <= 5) return (value - 1) / 4
  return undefined
}

const ofMetric = (metric: Metric): Known | undefined => {
  const current = metricHistory(metric).at(-1)
  const effort = current && effortIn(metric, current.value)
  return effort === undefined ? undefined : { value: asShare(effort), from: [{ kind: 'metric', id: metric.id }] }
}

/** The surveys of effort at a place and at the touchpoints standing there. */
export const effortsAsked = (journey: Journey, place: string): readonly AskedAt[] =>
  askedBy(journey.metrics)(journey.touchpoints).get(place) ?? []

/**
 * The worst of the latest customer effort scores of a spot and of the touchpoints standing there: (7 − score) ÷ 6 in
 * the second form, (score − 1) ÷ 4 in the first. The worst, because customers meet all of it and a mean would hide the
 * hard contact behind the easy ones. Undefined where nobody asked.
 */
export const effort = (journey: Journey, { places }: Spot, persona?: Id<'persona'>): Known | undefined =>
  worst(
    places
      .flatMap((place) => effortsAsked(journey, place))
      .filter(({ metric, touchpoint }) => concerns(metric, persona) && concerns(touchpoint ?? {}, persona))
      .map(({ metric }) => ofMetric(metric)),
  )
