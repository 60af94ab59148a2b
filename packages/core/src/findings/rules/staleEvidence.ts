import { inOrder } from '../../model/arrangement.ts'
import { daysBetween } from '../../model/day.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { FindingTerm } from '../finding.ts'
import { restingOn } from '../restingOn.ts'
import type { JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'days', number>>

const staleness = ({ date, reviewBy, strength }: Evidence, today: string, days: number): FindingTerm | undefined => {
  if (reviewBy !== undefined) {
    const past = daysBetween(reviewBy, today)
    return past > 0 ? { name: 'past-review', value: past, limit: 0 } : undefined
  }
  if (date === undefined || strength === 'assumed') return undefined
  const age = daysBetween(date, today)
  return age > days ? { name: 'age', value: age, limit: days } : undefined
}

/**
 * Evidence that should be looked at again: the day by which it was to be reviewed is past or, where nobody named one, it
 * was gathered longer ago than so many days. Evidence with neither day stays out, for its age is unknown; so does an
 * assumption without a review day, for it proves nothing at any age.
 *
 * - `days`: two years. Ours: research that is repeated every year may be missed once before the rule speaks.
 *   Markets that change faster set fewer.
 *
 * Severity: 0.4 where something rests on it; 0.1, a hint, where nothing does.
 *
 * Fix: none, for it takes new research.
 *
 * Source: customer journey practice: a map is never final and is to be tested periodically.
 */
export const staleEvidence: JourneyRule<'stale-evidence', Settings> = {
  id: 'stale-evidence',
  settings: { days: 730 },
  find: (journey, { settings, today }) =>
    inOrder(journey, 'evidence').flatMap((evidence) => {
      const term = staleness(evidence, today, settings.days)
      if (!term) return []
      const from = restingOn(journey).get(evidence.id) ?? []
      const severity = from.length > 0 ? 0.4 : 0.1
      return [{ at: [{ kind: 'evidence', id: evidence.id }], severity, terms: [term], from, fixes: [] }]
    }),
}
