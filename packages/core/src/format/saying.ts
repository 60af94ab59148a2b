import type { Facts, Sentences } from './problem.ts'

/** The three sentences of a problem, of which the first and the last may depend on the facts. */
export const saying =
  (what: (facts: Facts) => string, why: string, fix: string | ((facts: Facts) => string)) =>
  (facts: Facts): Sentences => ({ what: what(facts), why, fix: typeof fix === 'string' ? fix : fix(facts) })
