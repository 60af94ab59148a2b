import { termNames, type TermName } from './term.ts'

/** How much each term counts; 0 takes it out. Only their proportions matter. */
export type Weights = Readonly<Record<TermName, number>>

/** The published weights. */
export const defaultWeights: Weights = {
  'drop-off': 3,
  emotion: 2,
  barriers: 2,
  effort: 1,
  wait: 1,
  'hand-off': 0.5,
  rework: 0.5,
}

/** Thrown for a weight that is negative or not a finite number, and where all are 0: a mistake in the program that asks. */
export class WeightError extends RangeError {
  override readonly name = 'WeightError'
  /** The weights as asked for, with the usual ones for those not given. */
  readonly weights: Weights

  constructor(message: string, weights: Weights) {
    super(message)
    this.weights = weights
  }
}

/**
 * The weights to use: those given, the published ones for the rest.
 * @throws WeightError
 */
export const weightsFrom = (given: Partial<Weights> = {}): Weights => {
  const weights: Weights = { ...defaultWeights, ...given }
  const wrong = termNames.find((name) => !(weights[name] >= 0 && weights[name] < Infinity))
  if (wrong !== undefined)
    throw new WeightError(`The weight of "${wrong}" is ${String(weights[wrong])}; give 0 or more.`, weights)
  if (termNames.every((name) => weights[name] === 0))
    throw new WeightError('All weights are 0, so no score can be made; give at least one above 0.', weights)
  return weights
}
