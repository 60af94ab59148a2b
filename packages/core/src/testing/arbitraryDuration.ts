import fc from 'fast-check'
import { durationSeconds, type Duration } from '../model/duration.ts'
import type { TimeFrame } from '../model/timeFrame.ts'

const part = (unit: string): fc.Arbitrary<string> =>
  fc
    .option(fc.integer({ min: 0, max: 400 }), { nil: undefined })
    .map((n) => (n === undefined ? '' : `${String(n)}${unit}`))

const seconds = fc
  .option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined })
  .map((n) => (n === undefined ? '' : `${String(n / 1000)}S`))

/** Durations of every mixture of parts. */
export const arbitraryDuration: fc.Arbitrary<Duration> = fc
  .tuple(...['Y', 'M', 'W', 'D'].map(part), ...['H', 'M'].map(part), seconds)
  .map((parts) => {
    const [days, hours] = [parts.slice(0, 4).join(''), parts.slice(4).join('')]
    return days + hours === '' ? 'PT0S' : `P${days}${hours === '' ? '' : `T${hours}`}`
  })

/** Time frames with either end or both, never reversed. */
export const arbitraryTimeFrame: fc.Arbitrary<TimeFrame> = fc.oneof(
  arbitraryDuration.map((min) => ({ min })),
  arbitraryDuration.map((max) => ({ max })),
  fc.tuple(arbitraryDuration, arbitraryDuration).map(([a, b]) => {
    const [min, max] = durationSeconds(a) <= durationSeconds(b) ? [a, b] : [b, a]
    return { min, max }
  }),
)
