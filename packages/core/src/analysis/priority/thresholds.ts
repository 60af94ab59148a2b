/** Where the lines between the quarters run. */
export interface Thresholds {
  /** From this value on it is high; on RICE's scale of impact, 0 … 3. */
  readonly value: number
  /** Above this effort it is high; person-months. */
  readonly effort: number
}

/** The middle of the scale of impact (2 is “high”, 1 is “medium”), and a month of one person. */
export const defaultThresholds: Thresholds = { value: 1.5, effort: 1 }

/** Thrown for a line that is negative or not a finite number: a mistake in the program that asks. */
export class ThresholdError extends RangeError {
  override readonly name = 'ThresholdError'
  /** The lines as asked for, with the usual ones for those not given. */
  readonly thresholds: Thresholds

  constructor(message: string, thresholds: Thresholds) {
    super(message)
    this.thresholds = thresholds
  }
}

/**
 * The lines to use: those given, the usual ones for the rest.
 * @throws ThresholdError
 */
export const thresholdsFrom = (given: Partial<Thresholds> = {}): Thresholds => {
  const thresholds: Thresholds = { ...defaultThresholds, ...given }
  const wrong = (['value', 'effort'] as const).find((name) => !(thresholds[name] >= 0 && thresholds[name] < Infinity))
  if (wrong === undefined) return thresholds
  throw new ThresholdError(`The line of "${wrong}" is ${String(thresholds[wrong])}; give 0 or more.`, thresholds)
}
