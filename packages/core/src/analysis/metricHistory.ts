import type { Id } from '../model/id.ts'
import type { Metric, MetricReading } from '../model/metric.ts'
import { remembered } from '../model/remembered.ts'
import { scoreSurvey } from './scoreSurvey.ts'
import type { Interval } from './survey/interval.ts'
import { isSurvey } from './survey/survey.ts'
import { wilson } from './survey/wilson.ts'

/** How the value of a reading came about: from raw answers, as a part of a whole, or worked out elsewhere. */
export type ReadingMethod = 'answers' | 'part-of-whole' | 'given'

/** What a metric came to on one day. */
export interface MetricValue {
  /** As `2026-05-17`. */
  readonly date: string
  /** In the unit of the metric's type. */
  readonly value: number
  readonly method: ReadingMethod
  /** How many people or cases it rests on; absent where unknown. */
  readonly n?: number
  /** Where the raw counts tell how sure it is. */
  readonly interval?: Interval
  readonly evidence?: Id<'evidence'>
}

type Worked = Omit<MetricValue, 'date' | 'evidence'>

const fromAnswers = ({ type, method }: Metric, { answers }: MetricReading): Worked | undefined => {
  if (answers === undefined || !isSurvey(type)) return undefined
  const { value, n, interval } = scoreSurvey({ type, answers, ...(method && { method }) })
  return value === undefined ? undefined : { value, method: 'answers', n, ...(interval && { interval }) }
}

// A part greater than its whole is no share (three orders of two visitors), and no share's interval fits it.
const fromParts = ({ type }: Metric, { part, whole }: MetricReading): Worked | undefined =>
  type === 'ratio' && part !== undefined && whole !== undefined && whole > 0
    ? {
        value: part / whole,
        method: 'part-of-whole',
        n: whole,
        ...(part <= whole && { interval: wilson(part, whole) }),
      }
    : undefined

const asGiven = ({ value, sampleSize: n }: MetricReading): Worked | undefined =>
  value === undefined ? undefined : { value, method: 'given', ...(n !== undefined && { n }) }

const valueOf = (metric: Metric, reading: MetricReading): readonly MetricValue[] => {
  const worked = fromAnswers(metric, reading) ?? fromParts(metric, reading) ?? asGiven(reading)
  const { date, evidence } = reading
  return worked ? [{ date, ...worked, ...(evidence !== undefined && { evidence }) }] : []
}

/**
 * What a metric came to, oldest first: worked out from raw answers or from part and whole where they are there, else
 * as given. A reading of which nothing is known is left out. Of two on one day the one written later comes later. The
 * same array for the same metric.
 */
export const metricHistory: (metric: Metric) => readonly MetricValue[] = /* @__PURE__ */ remembered((metric: Metric) =>
  (metric.readings ?? [])
    .flatMap((reading) => valueOf(metric, reading))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
)
