import { durationSeconds, type Duration } from './duration.ts'

/**
 * How long something takes: `{ min: 'P1D', max: 'P7D' }` one to seven days, `{ min: 'P2M' }` from two months,
 * `{ max: 'PT15M' }` up to a quarter of an hour, the same in both for an exact time. At least one of the two.
 */
export interface TimeFrame {
  readonly min?: Duration
  readonly max?: Duration
}

/** The middle of a time frame in seconds, or its one known end. For comparing one frame with another. */
export const typicalSeconds = ({ min, max }: TimeFrame): number => {
  const ends = [min, max].filter((end) => end !== undefined).map(durationSeconds)
  return ends.reduce((sum, end) => sum + end, 0) / ends.length
}
