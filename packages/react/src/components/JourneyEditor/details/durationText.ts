import { durationParts, isDuration, type Duration, type DurationParts } from '@journeykit/core'
import { numberOf } from './numberText.ts'

/** A unit of time, as a duration names it. */
export type DurationUnit = keyof DurationParts

export const durationUnits: readonly DurationUnit[] = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
]

const letters: Readonly<Record<DurationUnit, string>> = {
  years: 'Y',
  months: 'M',
  weeks: 'W',
  days: 'D',
  hours: 'H',
  minutes: 'M',
  seconds: 'S',
}

/** The unit that a fraction is written in, and how many of it make one: half an hour is 30 minutes. A month has none. */
const smaller: Readonly<Partial<Record<DurationUnit, readonly [DurationUnit, number]>>> = {
  years: ['months', 12],
  weeks: ['days', 7],
  days: ['hours', 24],
  hours: ['minutes', 60],
  minutes: ['seconds', 60],
}

/** One amount of one unit, as it is typed. */
export interface DurationPart {
  readonly amount: string
  readonly unit: DurationUnit
}

const isUnit = (token: string | undefined): token is DurationUnit => durationUnits.some((unit) => unit === token)

/** The parts of what a field of time holds, as text: `2 days 4 hours`. */
export const partsOfText = (text: string): readonly DurationPart[] => {
  const tokens = text.split(' ')
  return tokens.flatMap((amount, i) => {
    const unit = tokens[i + 1]
    return i % 2 === 0 && isUnit(unit) ? [{ amount, unit }] : []
  })
}

/** The other way round. An amount holds no space. */
export const textOfParts = (parts: readonly DurationPart[]): string =>
  parts.map(({ amount, unit }) => `${amount.replace(/\s/g, '')} ${unit}`).join(' ')

/** A duration as the text that its field holds. */
export const durationText = (duration: Duration, write: (amount: number) => string): string =>
  textOfParts(
    durationUnits.flatMap((unit) => {
      const amount = durationParts(duration)?.[unit]
      return amount === undefined ? [] : [{ amount: write(amount), unit }]
    }),
  )

const spread = (amounts: Map<DurationUnit, number>, unit: DurationUnit, amount: number): void => {
  // Sums and fractions of decimals come with dust behind the last place that anybody typed.
  const sum = Number(((amounts.get(unit) ?? 0) + amount).toFixed(9))
  const whole = Math.floor(sum)
  const [lower, times] = smaller[unit] ?? []
  if (whole === sum || lower === undefined || times === undefined) {
    amounts.set(unit, sum)
    return
  }
  amounts.set(unit, whole)
  spread(amounts, lower, (sum - whole) * times)
}

const written = (amounts: ReadonlyMap<DurationUnit, number>): Duration => {
  const part = (units: readonly DurationUnit[]): string =>
    units.flatMap((unit) => (amounts.get(unit) ? [`${String(amounts.get(unit))}${letters[unit]}`] : [])).join('')
  const [day, clock] = [part(durationUnits.slice(0, 4)), part(durationUnits.slice(4))]
  if (day === '' && clock === '')
    return `PT0${letters[[...amounts.keys()].at(-1) ?? 'minutes']}`.replace(/T(0[YWD])/, '$1')
  return `P${day}${clock === '' ? '' : `T${clock}`}`
}

/**
 * The duration that such a text says, each amount in the language's way of writing numbers; fractions become smaller units.
 * Null where every amount is left empty; the text itself where it is none.
 */
export const durationOfText = (text: string, language: string): Duration | null => {
  const parts = partsOfText(text).filter(({ amount }) => amount !== '')
  if (parts.length === 0) return null
  const amounts = new Map<DurationUnit, number>()
  for (const { amount, unit } of parts) {
    const number = numberOf(amount, language)
    if (number === undefined || number < 0) return text
    spread(amounts, unit, number)
  }
  const duration = written(amounts)
  return isDuration(duration) ? duration : text
}
