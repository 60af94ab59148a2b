/** How the ends of an interval were worked out. */
export type IntervalMethod = 'wilson' | 'normal' | 't'

/** Between which ends the true value lies, were the survey repeated many times, in 95 of 100. In the unit of the value. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly level: 0.95
  readonly method: IntervalMethod
}

/** The quantile of the normal distribution for 95 % between both ends. */
export const z95 = 1.959963984540054

/** An interval around a value, as far as its scale goes; undefined without spread, which says nothing of the next answer. */
export const around = (
  value: number,
  halfWidth: number,
  { min, max }: { readonly min: number; readonly max: number },
  method: IntervalMethod,
): Interval | undefined =>
  halfWidth > 0
    ? { low: Math.max(min, value - halfWidth), high: Math.min(max, value + halfWidth), level: 0.95, method }
    : undefined
