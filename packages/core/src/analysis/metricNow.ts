import type { Economics } from '../model/economics.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import type { Direction, Metric, MetricType } from '../model/metric.ts'
import { recordOf } from '../model/records.ts'
import { remembered } from '../model/remembered.ts'
import { metricHistory, type MetricValue } from './metricHistory.ts'
import { scoringMethod, surveyDirections, type ScoringMethod } from './scoreSurvey.ts'
import { isSurvey } from './survey/survey.ts'

/** Where a metric stands. Values are in the unit of its type: a share as 0.25, a duration in seconds. */
export interface MetricNow {
  readonly metric: Id<'metric'>
  readonly type: MetricType
  /** How it is scored; surveys only. */
  readonly method?: ScoringMethod
  /** Which way is better; absent where nobody said and baseline and target do not tell. */
  readonly direction?: Direction
  /** What is counted; counts only. */
  readonly unit?: string
  /** ISO 4217; amounts of money only, absent where neither metric nor journey name one. */
  readonly currency?: string
  /** The latest reading that has a value; absent where none has. */
  readonly current?: MetricValue
  /** The one before it; absent where there is none. */
  readonly previous?: MetricValue
  /** Current − previous. */
  readonly change?: number
  readonly baseline?: number
  readonly target?: number
  /** Current − baseline. */
  readonly fromBaseline?: number
  /** 0 at the baseline, 1 at the target; below 0 where it got worse, above 1 beyond the target. Absent without both, or where they are equal. */
  readonly progress?: number
  /** Readings with a value ÷ all readings, 0 … 1; 0 without readings. */
  readonly coverage: number
  /** The metric and the evidence of the current reading or, where it names none, of the metric. */
  readonly from: readonly RecordRef[]
}

const directionOf = ({ type, direction, baseline, target }: Metric): Direction | undefined => {
  if (isSurvey(type)) return surveyDirections[type]
  if (type === 'duration') return 'lower'
  if (direction !== undefined || baseline === undefined || target === undefined) return direction
  return target > baseline ? 'higher' : target < baseline ? 'lower' : undefined
}

const kindOf = (
  metric: Metric,
  currency: string | undefined,
): Pick<MetricNow, 'type' | 'method' | 'direction' | 'unit' | 'currency'> => {
  const { type, method, unit } = metric
  const direction = directionOf(metric)
  return {
    type,
    ...(isSurvey(type) && { method: scoringMethod({ type, ...(method && { method }) }) }),
    ...(direction && { direction }),
    ...(type === 'count' && unit !== undefined && { unit }),
    ...(type === 'money' && currency !== undefined && { currency }),
  }
}

const standing = ({ baseline, target }: Metric, current: MetricValue | undefined): Partial<MetricNow> => ({
  ...(baseline !== undefined && { baseline }),
  ...(target !== undefined && { target }),
  ...(current && baseline !== undefined && { fromBaseline: current.value - baseline }),
  ...(current &&
    baseline !== undefined &&
    target !== undefined &&
    target !== baseline && { progress: (current.value - baseline) / (target - baseline) }),
})

const compute = (metric: Metric, currency: string | undefined): MetricNow => {
  const history = metricHistory(metric)
  const [current, previous] = [history.at(-1), history.at(-2)]
  const evidence = current?.evidence === undefined ? (metric.evidence ?? []) : [current.evidence]
  return {
    metric: metric.id,
    ...kindOf(metric, currency),
    ...(current && { current }),
    ...(previous && { previous }),
    ...(current && previous && { change: current.value - previous.value }),
    ...standing(metric, current),
    coverage: history.length / Math.max(1, metric.readings?.length ?? 0),
    from: [{ kind: 'metric', id: metric.id }, ...evidence.map((id): RecordRef => ({ kind: 'evidence', id }))],
  }
}

const byItself = /* @__PURE__ */ remembered((metric: Metric) => compute(metric, metric.currency))

// Only amounts of money look beyond the metric, and only where they name no currency of their own.
const within = /* @__PURE__ */ remembered((economics: Economics) =>
  remembered((metric: Metric) => compute(metric, economics.currency)),
)

/**
 * Where a metric stands: its latest reading, worked out from raw counts where they are there, what was before, and how
 * far it is from baseline and target. Undefined where there is no such metric. The identical object as long as the
 * metric (for money, the journey's currency too) is the same.
 */
export const metricNow = (journey: Journey, id: Id<'metric'>): MetricNow | undefined => {
  const metric = recordOf(journey, 'metric', id)
  if (!metric) return undefined
  const borrows = metric.type === 'money' && metric.currency === undefined
  return borrows && journey.economics ? within(journey.economics)(metric) : byItself(metric)
}
