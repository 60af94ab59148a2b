import { asShare } from './share.ts'
import { termNames, type Term } from './term.ts'
import type { Weights } from './weights.ts'

/**
 * The weighted mean of the known terms, and the known weight ÷ all weight; both 0 where no known term has weight. At
 * least one weight is above 0.
 */
export const scoreTerms = (
  terms: readonly Term[],
  weights: Weights,
): { readonly score: number; readonly coverage: number } => {
  // Divided by the greatest first, so that huge weights do not add up to infinity.
  const greatest = Math.max(...termNames.map((name) => weights[name]))
  const all = termNames.reduce((sum, name) => sum + weights[name] / greatest, 0)
  const known = terms.reduce((sum, { weight }) => sum + weight / greatest, 0)
  if (known === 0) return { score: 0, coverage: 0 }
  const harm = terms.reduce((sum, { weight, value }) => sum + (weight / greatest) * value, 0)
  return { score: asShare(harm / known), coverage: Math.min(1, known / all) }
}
