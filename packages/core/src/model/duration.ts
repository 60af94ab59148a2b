/**
 * A length of time in ISO 8601 form: `PT10M` ten minutes, `P1D` a day, `P4W` four weeks, `P1Y6M`, `P2DT4H`.
 * At least one part; whole numbers, the seconds may have a fraction; never negative.
 */
export type Duration = string

/** The parts of a duration as written, none converted into another. */
export interface DurationParts {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

const pattern =
  /^P(?!$)(?:(?<years>\d{1,6})Y)?(?:(?<months>\d{1,6})M)?(?:(?<weeks>\d{1,6})W)?(?:(?<days>\d{1,6})D)?(?:T(?=\d)(?:(?<hours>\d{1,6})H)?(?:(?<minutes>\d{1,6})M)?(?:(?<seconds>\d{1,6}(?:\.\d{1,3})?)S)?)?$/

const secondsIn = {
  years: 365.25 * 86_400,
  months: (365.25 / 12) * 86_400,
  weeks: 7 * 86_400,
  days: 86_400,
  hours: 3_600,
  minutes: 60,
  seconds: 1,
} as const satisfies Required<DurationParts>

const units = Object.keys(secondsIn) as readonly (keyof DurationParts)[]

/** Reads a duration into its parts, or undefined where the text is not one. */
export const durationParts = (text: string): DurationParts | undefined => {
  const groups: Readonly<Record<string, string | undefined>> | undefined = pattern.exec(text)?.groups
  if (!groups) return undefined
  const written = Object.entries(groups).filter(([, digits]) => digits !== undefined)
  return Object.fromEntries(written.map(([unit, digits]) => [unit, Number(digits)]))
}

/** True for a text that is a duration. */
export const isDuration = (value: unknown): value is Duration => typeof value === 'string' && pattern.test(value)

/**
 * A duration in seconds, for comparing. A year counts 365.25 days and a month a twelfth of it, so lengths in months
 * and in days compare as people mean them. NaN where the text is not a duration.
 */
export const durationSeconds = (text: Duration): number => {
  const digits = pattern.exec(text)
  if (!digits) return Number.NaN
  // By number, not by name: analyses ask this of every touchpoint. The groups stand in the order of the units.
  return units.reduce((sum, unit, i) => sum + Number(digits[i + 1] ?? 0) * secondsIn[unit], 0)
}
