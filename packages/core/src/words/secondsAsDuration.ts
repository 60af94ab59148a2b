import type { Duration } from '../model/duration.ts'

const units = [
  { seconds: 86_400, write: (n: number) => `P${String(n)}D` },
  { seconds: 3_600, write: (n: number) => `PT${String(n)}H` },
  { seconds: 60, write: (n: number) => `PT${String(n)}M` },
  { seconds: 1, write: (n: number) => `PT${String(n)}S` },
] as const

const joined = (larger: Duration, smaller: Duration): Duration =>
  larger.includes('T') ? `${larger}${smaller.slice(2)}` : `${larger}${smaller.slice(1)}`

/**
 * A number of seconds, 0 or more, as a duration that people read at a glance: the two largest units, rounded. 5400 is
 * `PT1H30M`, 100 000 `P1DT4H`, 0.5 `PT0.5S`.
 */
export const secondsAsDuration = (seconds: number): Duration => {
  const at = units.findIndex((unit) => seconds >= unit.seconds)
  const [large, small] = [units[at], units[at + 1]]
  if (!large || !small) return `PT${String(Math.round(seconds * 1000) / 1000)}S`
  const rounded = Math.round(seconds / small.seconds) * small.seconds
  const whole = Math.floor(rounded / large.seconds)
  const rest = Math.round((rounded - whole * large.seconds) / small.seconds)
  return rest === 0 ? large.write(whole) : joined(large.write(whole), small.write(rest))
}
