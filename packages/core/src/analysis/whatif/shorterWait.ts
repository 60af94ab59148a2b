import { durationSeconds, type Duration } from '../../model/duration.ts'
import type { TimeFrame } from '../../model/timeFrame.ts'
import type { TimeSpent } from '../../model/timeSpent.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'

interface Timed {
  readonly actual?: TimeFrame
  readonly waiting?: TimeSpent
}

const year = 365.25 * 86_400

// In days and clock time, as people write it; a duration takes no more than six digits a unit, so the longest begin with years.
const durationOf = (seconds: number): Duration => {
  const all = Math.max(0, Math.round(seconds))
  const years = all >= 1_000_000 * 86_400 ? Math.floor(all / year) : 0
  const whole = Math.round(all - years * year)
  const [days, rest] = [Math.floor(whole / 86_400), whole % 86_400]
  const [hours, minutes] = [Math.floor(rest / 3_600), Math.floor((rest % 3_600) / 60)]
  const clock = `T${hours}H${minutes}M${rest % 60}S`.replace(/(?<!\d)0[HMS]/g, '')
  const text = `P${years > 0 ? `${years}Y` : ''}${days > 0 ? `${days}D` : ''}${clock === 'T' ? '' : clock}`
  return text === 'P' ? 'PT0S' : text
}

const shorter = ({ min, max }: TimeFrame, seconds: number): TimeFrame => ({
  ...(min !== undefined && { min: durationOf(durationSeconds(min) - seconds) }),
  ...(max !== undefined && { max: durationOf(durationSeconds(max) - seconds) }),
})

/** A step or stage with another time of waiting; the whole time, where known, changes by as much. */
export const withWait = <R extends Timed>(record: R, to: Duration): R => {
  const before = record.waiting?.actual
  const saved = before === undefined ? undefined : durationSeconds(before) - durationSeconds(to)
  return {
    ...record,
    waiting: { ...record.waiting, actual: to },
    ...(record.actual && saved !== undefined && { actual: shorter(record.actual, saved) }),
  }
}

/** A touchpoint that answers within another time. What nine of ten would then wait is not known, so it goes. */
export const withResponse = (touchpoint: Touchpoint, to: Duration): Touchpoint => {
  const { p90: _p90, ...response } = touchpoint.response ?? {}
  return { ...touchpoint, response: { ...response, median: to } }
}
