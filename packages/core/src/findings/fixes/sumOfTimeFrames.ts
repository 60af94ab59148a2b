import { durationParts, type Duration, type DurationParts } from '../../model/duration.ts'
import type { TimeFrame } from '../../model/timeFrame.ts'

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const
const letters = { years: 'Y', months: 'M', weeks: 'W', days: 'D', hours: 'H', minutes: 'M', seconds: 'S' } as const

const added = (a: DurationParts, b: DurationParts): DurationParts =>
  Object.fromEntries(
    units
      .filter((unit) => a[unit] !== undefined || b[unit] !== undefined)
      .map((unit) => [unit, (a[unit] ?? 0) + (b[unit] ?? 0)]),
  )

const written = (parts: DurationParts): Duration => {
  const part = (unit: (typeof units)[number]): string =>
    parts[unit] === undefined ? '' : `${String(Math.round(parts[unit] * 1000) / 1000)}${letters[unit]}`
  const [days, time] = [units.slice(0, 4).map(part).join(''), units.slice(4).map(part).join('')]
  return `P${days}${time === '' ? '' : `T${time}`}`
}

const sum = (durations: readonly (Duration | undefined)[]): Duration | undefined => {
  const parts = durations.map((duration) => (duration === undefined ? undefined : durationParts(duration)))
  const known = parts.filter((part) => part !== undefined)
  return known.length > 0 && known.length === parts.length ? written(known.reduce(added)) : undefined
}

/**
 * How long several things take one after another: the sum of their shortest and of their longest times, unit by unit,
 * none converted into another. An end that one of them lacks the sum lacks too; undefined where both are lacking.
 */
export const sumOfTimeFrames = (frames: readonly TimeFrame[]): TimeFrame | undefined => {
  const [min, max] = [sum(frames.map((frame) => frame.min)), sum(frames.map((frame) => frame.max))]
  if (min === undefined && max === undefined) return undefined
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
