import { durationParts, type Duration } from './duration.ts'

const msInDay = 86_400_000

const iso = (ms: number): string | undefined => {
  if (Number.isNaN(ms)) return undefined
  const text = new Date(ms).toISOString().slice(0, 10)
  // Years beyond 9999 are written with a sign, which the days of a journey are not.
  return /^\d{4}-/.test(text) ? text : undefined
}

/** How many days lie between two days given as `2026-05-17`; negative where the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / msInDay)

/**
 * The day that lies a duration after another: a month after 31 January is the last of February. Hours and less count
 * where they add up to whole days. Undefined where there is no such day.
 */
export const dayAfter = (day: string, duration: Duration): string | undefined => {
  const parts = durationParts(duration)
  const [year, month, date] = day.split('-').map(Number)
  if (!parts || year === undefined || month === undefined || date === undefined) return undefined
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parts
  const [atYear, atMonth] = [year + years, month - 1 + months]
  const lastOfMonth = new Date(Date.UTC(atYear, atMonth + 1, 0)).getUTCDate()
  const wholeDays = Math.floor((hours + minutes / 60 + seconds / 3600) / 24)
  return iso(Date.UTC(atYear, atMonth, Math.min(date, lastOfMonth) + weeks * 7 + days + wholeDays))
}
