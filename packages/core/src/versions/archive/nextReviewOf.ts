import type { JourneyArchive } from '../../model/archive.ts'
import { durationParts, type Duration } from '../../model/duration.ts'
import type { Journey } from '../../model/journey.ts'
import { latestVersion } from './latestVersion.ts'

const millisecondsPerDay = 86_400_000

const dayOf = (date: Date): string | undefined =>
  Number.isNaN(date.valueOf()) || date.getUTCFullYear() > 9999 ? undefined : date.toISOString().slice(0, 10)

/** The day a duration after a day, by the calendar: a month after 31 January is the last day of February. */
const dayAfter = (day: string, duration: Duration): string | undefined => {
  const parts = durationParts(duration)
  const start = new Date(`${day}T00:00:00Z`)
  if (!parts || Number.isNaN(start.valueOf())) return undefined
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parts
  const month = start.getUTCMonth() + 12 * years + months
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0))
  const inMonth = Date.UTC(
    start.getUTCFullYear(),
    month,
    Math.min(start.getUTCDate(), lastOfMonth.getUTCDate()),
    hours,
    minutes,
    seconds,
  )
  return dayOf(new Date(inMonth + (7 * weeks + days) * millisecondsPerDay))
}

/**
 * The day on which a journey is to be looked at again: the one that it names (`nextReview`); for an archive the one
 * that its latest version names, else that version's day and the interval after it. Undefined where neither is known, and for a
 * journey alone that only has an interval, for the day to count from is not known.
 */
export const nextReviewOf = (subject: Journey | JourneyArchive): string | undefined => {
  if (!('versions' in subject)) return subject.nextReview
  const latest = latestVersion(subject)
  if (!latest) return undefined
  const { nextReview, reviewInterval } = latest.journey
  return nextReview ?? (reviewInterval === undefined ? undefined : dayAfter(latest.date, reviewInterval))
}
