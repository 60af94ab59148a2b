import type { Solution } from '../../model/solution.ts'
import type { PriorityFactor, PriorityTerm } from './priority.ts'

/** Below half a person-month estimates of effort say more about the estimate than about the work. */
export const leastEffort = 0.5

type Stated = 'reach' | 'impact' | 'confidence' | 'effort'

/** A figure that the solution states itself, or nothing where it does not. */
export const stated = (solution: Solution, name: Stated): readonly PriorityTerm[] => {
  const value = solution[name]
  return value === undefined ? [] : [{ name, value, from: [{ kind: 'solution', id: solution.id }] }]
}

/** Those of the needed figures that are not among the terms. */
export const missingFrom = (
  terms: readonly PriorityTerm[],
  needed: readonly PriorityFactor[],
): readonly PriorityFactor[] => needed.filter((name) => !terms.some((term) => term.name === name))

/** The value of a term, or NaN where it is not there: look for what is missing first. */
export const figure = (terms: readonly PriorityTerm[], name: PriorityFactor): number =>
  terms.find((term) => term.name === name)?.value ?? Number.NaN
