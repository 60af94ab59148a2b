import type { Solution } from '../../model/solution.ts'
import { figure, leastEffort, missingFrom, stated } from './figures.ts'
import type { Judgement } from './priority.ts'

/**
 * RICE: reach × impact × confidence ÷ effort, effort counted as half a person-month at least. Customers a quarter,
 * weighted by how much it helps each, for one person-month. Source: McBride, Intercom, 2016.
 */
export const rice = (solution: Solution): Judgement => {
  const factors = ['reach', 'impact', 'confidence', 'effort'] as const
  const terms = factors.flatMap((name) => stated(solution, name))
  const missing = missingFrom(terms, factors)
  if (missing.length > 0) return { terms, missing }
  const [reach, impact, confidence, effort] = factors.map((name) => figure(terms, name))
  const gain = (reach ?? 0) * (impact ?? 0) * (confidence ?? 0)
  return { score: gain / Math.max(leastEffort, effort ?? leastEffort), terms, missing }
}
