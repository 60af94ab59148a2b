import type { MetricNow } from '../analysis/metricNow.ts'
import { isolated } from './isolated.ts'
import { secondsAsDuration } from './secondsAsDuration.ts'
import type { FigureWords, TimeWords } from './words.ts'

/** What says how values of a metric are written; `metricNow` gives one. */
export type MetricKind = Pick<MetricNow, 'type' | 'method' | 'unit' | 'currency'>

// Scores around zero show their side; more than a decimal would pretend to know them better than any survey does.
const netPromoters = (value: number, { signed }: FigureWords): string =>
  signed(Math.round(value * 10) / 10).replace(/[.,]0$/, '')

const length = (seconds: number, { duration }: TimeWords): string =>
  `${seconds < 0 ? '−' : ''}${duration(secondsAsDuration(Math.abs(seconds)))}`

/** Writes the values of metrics in a language. */
export const metricValueIn =
  (figures: FigureWords, time: TimeWords) =>
  (value: number, { type, method, unit, currency }: MetricKind): string => {
    switch (type) {
      case 'nps':
        return netPromoters(value, figures)
      case 'ratio':
        return figures.percent(value)
      case 'csat':
        return method === 'mean' ? figures.number(value) : figures.percent(value)
      case 'duration':
        return length(value, time)
      case 'money':
        return currency === undefined ? figures.number(value) : figures.money(value, currency)
      default:
        return unit === undefined ? figures.number(value) : `${figures.number(value)}\u00A0${isolated(unit)}`
    }
  }
