import { durationSeconds } from '../model/duration.ts'
import type { Kind } from '../model/kind.ts'
import { answerRange, type Metric, type MetricReading } from '../model/metric.ts'
import type { ResponseTime } from '../model/touchpoint.ts'

type Values = Readonly<Record<string, unknown>>

/** The answers carried over onto the scale of the survey; of what is no survey, none. */
const onScale = (reading: MetricReading, type: Metric['type']): MetricReading => {
  const { answers = [], ...rest } = reading
  const range = answerRange(type)
  if (!range || reading.answers === undefined) return rest
  const steps = range.max - range.min + 1
  const placed = answers.map(({ answer, count }) => ({
    answer: range.min + (Math.abs(Math.trunc(answer)) % steps),
    count,
  }))
  return { ...rest, answers: placed }
}

const metric = (values: Values): Values => {
  const { readings, type } = values as Partial<Metric>
  const single = values['place'] === undefined ? values : without(values, 'touchpoint')
  if (readings === undefined || type === undefined) return single
  return { ...single, readings: readings.map((reading) => onScale(reading, type)) }
}

const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([other]) => other !== name))

const touchpoint = (values: Values): Values => {
  const response = values['response'] as ResponseTime | undefined
  const { median, p90 } = response ?? {}
  const reversed = median !== undefined && p90 !== undefined && durationSeconds(median) > durationSeconds(p90)
  return reversed ? { ...values, response: { ...response, median: p90, p90: median } } : values
}

/** The generated members of a record with those brought together that no single field's rule can keep in agreement. */
export const agreeing = (kind: Kind, values: Values): Values => {
  if (kind === 'metric') return metric(values)
  return kind === 'touchpoint' ? touchpoint(values) : values
}
