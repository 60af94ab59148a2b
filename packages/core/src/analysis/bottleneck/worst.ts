import type { Known } from './term.ts'

/** The first of those with the highest value among what is known; undefined where nothing is. */
export const worst = (candidates: readonly (Known | undefined)[]): Known | undefined =>
  candidates.reduce(
    (found, candidate) => (candidate && (!found || candidate.value > found.value) ? candidate : found),
    undefined,
  )
