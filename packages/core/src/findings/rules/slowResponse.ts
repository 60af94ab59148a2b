import { durationSeconds, type Duration } from '../../model/duration.ts'
import type { ResponseTime } from '../../model/touchpoint.ts'
import type { FindingTerm } from '../finding.ts'
import { overrunBy, severityOfExcess } from '../overrun.ts'
import type { JourneyRule } from '../rule.ts'
import { throughout } from '../throughout.ts'

type Thresholds = Readonly<Record<'overTarget' | 'overTargetOfNineInTen' | 'behindCompetitor', number>>

const secondsOf = (duration: Duration | undefined): number | undefined =>
  duration === undefined ? undefined : durationSeconds(duration)

const excess = (actual: number | undefined, expected: number | undefined): number =>
  actual === undefined || expected === undefined ? 0 : overrunBy(actual, expected)

// Each time is read once: there may be thousands of touchpoints.
const termsOf = (response: ResponseTime, settings: Thresholds): readonly FindingTerm[] => {
  const [median, p90] = [secondsOf(response.median), secondsOf(response.p90)]
  const [target, competitor] = [secondsOf(response.target), secondsOf(response.competitor)]
  return [
    { name: 'overTarget', value: excess(median, target), limit: settings.overTarget },
    { name: 'overTargetOfNineInTen', value: excess(p90, target), limit: settings.overTargetOfNineInTen },
    { name: 'behindCompetitor', value: excess(median, competitor), limit: settings.behindCompetitor },
  ].filter(({ value, limit }) => value > limit)
}

/**
 * A touchpoint where the answer comes later than it should: half of the customers wait longer than our own target or than
 * the best competitor needs, or many of them wait far longer than the target. Times that nobody stated are not compared.
 *
 * - `overTarget`: 0, any time beyond the target by the median, as a share of the target. A target is a promise.
 * - `overTargetOfNineInTen`: 1, twice the target by the time within which nine of ten are answered. Ours: some answers
 *   are always late; this late, the promise is not kept for a part of the customers.
 * - `behindCompetitor`: 0, any time beyond the best competitor's by the median, as a share of the competitor's. Whoever
 *   answers first wins.
 *
 * Severity: 1 − 1 ÷ (1 + excess) of the greatest, so twice the time is 0.5.
 *
 * Fix: none; only people can answer faster.
 *
 * Source: customer journey practice: answer incoming requests faster than the competitors do.
 */
export const slowResponse: JourneyRule<'slow-response', Thresholds> = {
  id: 'slow-response',
  settings: { overTarget: 0, overTargetOfNineInTen: 1, behindCompetitor: 0 },
  find: (journey, { settings }) =>
    throughout(journey, 'touchpoint').flatMap(({ id, response }) => {
      const terms = response ? termsOf(response, settings) : []
      if (terms.length === 0) return []
      const severity = severityOfExcess(Math.max(...terms.map(({ value }) => value)))
      return [{ at: [{ kind: 'touchpoint', id }], severity, terms, from: [], fixes: [] }]
    }),
}
