import { inOrder } from '../../model/arrangement.ts'
import type { ResponseTime } from '../../model/touchpoint.ts'
import type { FindingTerm } from '../finding.ts'
import { overrunOf, severityOfExcess } from '../overrun.ts'
import type { JourneyRule } from '../rule.ts'

type Thresholds = Readonly<Record<'overTarget' | 'overTargetOfNineInTen' | 'behindCompetitor', number>>

const termsOf = ({ median, p90, target, competitor }: ResponseTime, settings: Thresholds): readonly FindingTerm[] =>
  [
    { name: 'overTarget', value: overrunOf(median, target) ?? 0, limit: settings.overTarget },
    { name: 'overTargetOfNineInTen', value: overrunOf(p90, target) ?? 0, limit: settings.overTargetOfNineInTen },
    { name: 'behindCompetitor', value: overrunOf(median, competitor) ?? 0, limit: settings.behindCompetitor },
  ].filter(({ value, limit }) => value > limit)

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
    inOrder(journey, 'touchpoint').flatMap(({ id, response }) => {
      const terms = response ? termsOf(response, settings) : []
      if (terms.length === 0) return []
      const severity = severityOfExcess(Math.max(...terms.map(({ value }) => value)))
      return [{ at: [{ kind: 'touchpoint', id }], severity, terms, from: [], fixes: [] }]
    }),
}
