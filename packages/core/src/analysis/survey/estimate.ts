import { answerRange } from '../../model/metric.ts'
import { around, z95, type Interval } from './interval.ts'
import { t95 } from './studentT.ts'
import type { SurveyType } from './survey.ts'
import { countBetween, type Tally } from './tally.ts'
import { wilson } from './wilson.ts'

/** A score and how sure it is. */
export interface Estimate {
  readonly value: number
  /** In the unit of the value; absent where a single answer shows no spread. */
  readonly standardError?: number
  /** Absent where the answers show no spread. */
  readonly interval?: Interval
}

/** 100 × (promoters − detractors) ÷ n, with the standard error 100 × √((p + d − (p − d)²) ÷ n) and a normal interval. */
export const netPromoterScore = (counted: Tally): Estimate => {
  const [promoters, detractors] = [countBetween(counted, 9, 10), countBetween(counted, 0, 6)]
  // Divided last, so that 40 − 29 of 100 is 11 and not 11.000000000000004.
  const value = (100 * (promoters - detractors)) / counted.n
  const variance = Math.max(0, (promoters + detractors) / counted.n - (value / 100) ** 2)
  const standardError = 100 * Math.sqrt(variance / counted.n)
  const interval = around(value, z95 * standardError, { min: -100, max: 100 }, 'normal')
  return { value, standardError, ...(interval && { interval }) }
}

/** The share, 0 … 1, who answer 4 or 5 of 5, with Wilson's interval. */
export const topTwoBox = (counted: Tally): Estimate => {
  const satisfied = countBetween(counted, 4, 5)
  const value = satisfied / counted.n
  const standardError = Math.sqrt((value * (1 - value)) / counted.n)
  return { value, standardError, interval: wilson(satisfied, counted.n) }
}

/** The mean answer, with Student's interval: the spread is estimated from the same, often few, answers. */
export const meanAnswer = (type: SurveyType, { counts, n }: Tally): Estimate => {
  const value = counts.reduce((sum, { answer, count }) => sum + answer * (count / n), 0)
  if (n === 1) return { value }
  const squares = counts.reduce((sum, { answer, count }) => sum + (answer - value) ** 2 * (count / (n - 1)), 0)
  const standardError = counts.some(({ count }) => count === n) ? 0 : Math.sqrt(squares / n)
  const range = answerRange(type) ?? { min: value, max: value }
  const interval = around(value, t95(n - 1) * standardError, range, 't')
  return { value, standardError, ...(interval && { interval }) }
}
