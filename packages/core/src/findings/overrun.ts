import { durationSeconds, type Duration } from '../model/duration.ts'

/**
 * How much longer than it should, as a share of what it should: 20 minutes for 5 are 3, and 0 where it is not longer.
 * Any time beyond no time at all counts as twice as long. Seconds.
 */
export const overrunBy = (actual: number, expected: number): number =>
  actual <= expected ? 0 : expected === 0 ? 1 : actual / expected - 1

/** The same of two durations; undefined where either is unknown. */
export const overrunOf = (actual: Duration | undefined, expected: Duration | undefined): number | undefined =>
  actual === undefined || expected === undefined
    ? undefined
    : overrunBy(durationSeconds(actual), durationSeconds(expected))

/** An excess of any size as a severity below 1: 0.25 → 0.2, 1 → 0.5, 3 → 0.75. */
export const severityOfExcess = (excess: number): number => 1 - 1 / (1 + excess)
