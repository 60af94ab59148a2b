import {
  defaultScale,
  latestVersion,
  metricNow,
  type JourneyArchive,
  type Measure,
  type MetricNow,
  type MetricType,
} from '@journeykit/core'
import { scoreTicks, valueAxis, type ValueAxis } from '@journeykit/layout'

interface Bounds {
  readonly min?: number
  readonly max?: number
}

const surveyBounds: Readonly<Partial<Record<MetricType, Bounds>>> = {
  nps: { min: -100, max: 100 },
  'ces-1': { min: 1, max: 5 },
  'ces-2': { min: 1, max: 7 },
}

const boundsOf = ({ type, method }: MetricNow): Bounds => {
  if (type === 'csat') return method === 'mean' ? { min: 1, max: 5 } : { min: 0, max: 1 }
  return surveyBounds[type] ?? (type === 'money' ? {} : { min: 0 })
}

/** The unit in which a time is round: days, hours, minutes or seconds. */
const roundTime = (values: readonly number[]): number => {
  const longest = Math.max(0, ...values.map(Math.abs))
  return [86_400, 3600, 60].find((unit) => longest >= 2 * unit) ?? 1
}

const timeAxis = (values: readonly number[]): ValueAxis => {
  const unit = roundTime(values)
  const { min, max, ticks } = valueAxis(
    values.map((value) => value / unit),
    { min: 0 },
  )
  // Half an hour or half a day would be written as two units.
  const whole = ticks.filter(Number.isInteger)
  const round = whole.length > 1 ? whole : ticks
  return { min: min * unit, max: max * unit, ticks: round.map((tick) => tick * unit) }
}

/**
 * The axis on which the values of a measure lie: the whole scale for scores, never beyond 0 and 1 for shares, round
 * times for times.
 */
export const measureAxis = (measure: Measure, archive: JourneyArchive, values: readonly number[]): ValueAxis => {
  const latest = latestVersion(archive)?.journey
  switch (measure.of) {
    case 'overall':
    case 'peak-end':
    case 'emotion': {
      const scale = latest?.scale ?? defaultScale
      return { min: scale.min, max: scale.max, ticks: scoreTicks(scale) }
    }
    case 'coverage':
    case 'reach':
    case 'bottleneck':
      return valueAxis(values, { min: 0, max: 1 })
    case 'metric': {
      const now = latest && metricNow(latest, measure.metric)
      if (now?.type === 'duration') return timeAxis(values)
      return valueAxis(values, now ? boundsOf(now) : {})
    }
    case 'own':
      return valueAxis(values)
  }
}
