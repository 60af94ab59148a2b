import { inOrder } from '../../model/arrangement.ts'
import { daysBetween } from '../../model/day.ts'
import type { Solution } from '../../model/solution.ts'
import type { JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'graceDays' | 'worstAfterDays', number>>

const isOpen = ({ status }: Solution): boolean => status !== 'done' && status !== 'dropped'

/**
 * A solution whose day has passed and that is neither done nor dropped. One without a day stays out; one without a
 * status does not, for a day was set and nobody said that it is done.
 *
 * - `graceDays`: none. The day was chosen by the map's own people, so the rule speaks from the day after.
 * - `worstAfterDays`: a quarter of a year, the usual span of a plan. Ours: what is later than that was not late but
 *   given up in silence.
 *
 * Severity: 0.3 on the first day, rising evenly to 0.7 after `worstAfterDays`.
 *
 * Fix: none, for only people know whether it is done, dropped or still to come.
 *
 * Source: customer journey practice: actions with an owner, a day and a status; watch the changes.
 */
export const overdueAction: JourneyRule<'overdue-action', Settings> = {
  id: 'overdue-action',
  settings: { graceDays: 0, worstAfterDays: 90 },
  find: (journey, { settings: { graceDays, worstAfterDays }, today }) =>
    inOrder(journey, 'solution').flatMap((solution) => {
      const days = solution.due === undefined || !isOpen(solution) ? 0 : daysBetween(solution.due, today)
      if (days <= Math.max(0, graceDays)) return []
      return [
        {
          at: [{ kind: 'solution', id: solution.id }],
          severity: 0.3 + 0.4 * (days < worstAfterDays ? days / worstAfterDays : 1),
          terms: [{ name: 'days', value: days, limit: graceDays }],
          from: [],
          fixes: [],
        },
      ]
    }),
}
