import { durationParts, type Duration, type DurationParts } from '../model/duration.ts'
import type { TimeFrame } from '../model/timeFrame.ts'
import { lazily } from './figures.ts'

/** A unit of time as `Intl` names it. */
export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

/** One figure with its unit, such as 15 minutes. */
export interface Part {
  readonly unit: Unit
  readonly n: number
}

const unitOf = {
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  seconds: 'second',
} as const satisfies Readonly<Record<keyof DurationParts, Unit>>

/** The parts of a duration, longest unit first, without those that are 0 (unless all are); undefined where it is none. */
export const partsOf = (duration: Duration): readonly Part[] | undefined => {
  const parts = durationParts(duration)
  if (!parts) return undefined
  const all = Object.entries(parts).map(([name, n]) => ({ unit: unitOf[name as keyof DurationParts], n: Number(n) }))
  const told = all.filter(({ n }) => n > 0)
  return told.length > 0 ? told : all.slice(-1)
}

/** Writes lengths of time in a language. */
export interface Spans {
  /** “2 days 4 hr”. */
  readonly length: (duration: Duration) => string
  /** “1–7 days”, or “1 day – 2 weeks” where the units differ. */
  readonly range: (min: Duration, max: Duration) => string
}

// Days and longer are words, below that the usual short forms: “4 weeks”, “15 min”.
const displayOf = (unit: Unit): 'long' | 'short' =>
  unit === 'hour' || unit === 'minute' || unit === 'second' ? 'short' : 'long'

const onlyPart = (duration: Duration): Part | undefined => {
  const parts = partsOf(duration)
  return parts?.length === 1 ? parts[0] : undefined
}

/** The lengths of time of a language, by the unit formats of `Intl.NumberFormat`; `and` stands between hours and minutes. */
export const spansIn = (language: string, and = ' '): Spans => {
  const formats = lazily(() => new Map<Unit, Intl.NumberFormat>())
  const formatOf = (unit: Unit): Intl.NumberFormat => {
    const known = formats().get(unit)
    if (known) return known
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: displayOf(unit) })
    formats().set(unit, format)
    return format
  }
  const length = (duration: Duration): string =>
    partsOf(duration)
      ?.map(({ unit, n }) => formatOf(unit).format(n))
      .join(and) ?? duration
  const range = (min: Duration, max: Duration): string => {
    const [from, to] = [onlyPart(min), onlyPart(max)]
    if (from && to && from.unit === to.unit) return formatOf(from.unit).formatRange(from.n, to.n)
    return `${length(min)} – ${length(max)}`
  }
  return { length, range }
}

/** How a language says each shape of time frame. */
interface Frames {
  readonly from: (min: Duration) => string
  readonly upTo: (max: Duration) => string
}

/** A time frame in words: exact, a range, or open at one end. A frame without ends, which is not sound, is ''. */
export const frameIn =
  ({ length, range }: Spans, { from, upTo }: Frames) =>
  ({ min, max }: TimeFrame): string => {
    if (min !== undefined && max !== undefined) return min === max ? length(min) : range(min, max)
    if (min !== undefined) return from(min)
    return max === undefined ? '' : upTo(max)
  }
