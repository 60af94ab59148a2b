import { dayAfter, daysBetween } from '../../model/day.ts'
import type { Journey } from '../../model/journey.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import type { Fix } from '../fix.ts'
import type { JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'graceDays', number>>

const fixesOf = ({ reviewInterval }: Journey, today: string): readonly Fix[] => {
  const nextReview = reviewInterval === undefined ? undefined : dayAfter(today, reviewInterval)
  if (nextReview === undefined) return []
  return [{ id: 'schedule-review', at: [], operations: [editJourney({ changes: { nextReview } })] }]
}

/**
 * The day on which the map was to be looked at again is past. A map that names no day stays out.
 *
 * - `graceDays`: none. The day was chosen by the map's own people, so the rule speaks from the day after.
 *
 * Severity: 0.3.
 *
 * Fix: `schedule-review` sets the next review one interval from today, for those who have just looked at the map. Only
 * where the journey states its interval.
 *
 * Source: customer journey practice: a map is never final and is to be tested periodically.
 */
export const reviewOverdue: JourneyRule<'review-overdue', Settings> = {
  id: 'review-overdue',
  settings: { graceDays: 0 },
  find(journey, { settings: { graceDays }, today }) {
    const days = journey.nextReview === undefined ? undefined : daysBetween(journey.nextReview, today)
    if (days === undefined || days <= graceDays) return []
    const terms = [{ name: 'days', value: days, limit: graceDays }]
    return [{ at: [], severity: 0.3, terms, from: [], fixes: fixesOf(journey, today) }]
  },
}
