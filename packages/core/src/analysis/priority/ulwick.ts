import type { Id } from '../../model/id.ts'
import type { Rating, Solution } from '../../model/solution.ts'
import { figure } from './figures.ts'
import type { Judgement, PriorityTerm } from './priority.ts'

const judged = (
  solution: Solution,
  { persona, importance, satisfaction }: Rating,
): Required<Pick<Judgement, 'score'>> & Judgement => {
  const from = [
    { kind: 'solution', id: solution.id },
    { kind: 'persona', id: persona },
  ] as const
  const terms: readonly PriorityTerm[] = [
    { name: 'importance', value: importance * 10, from },
    { name: 'satisfaction', value: satisfaction * 10, from },
  ]
  const [wanted, had] = [figure(terms, 'importance'), figure(terms, 'satisfaction')]
  return { score: wanted + Math.max(wanted - had, 0), terms, missing: [], persona }
}

/**
 * Ulwick's opportunity, 0 … 20: importance + max(importance − satisfaction, 0), both the share who answer 4 or 5 of 5,
 * times ten. Of one persona's segment; without one, of the segment where it is greatest, for a mean over segments
 * hides the one that is badly served. Source: Ulwick, “Turn customer input into innovation”, 2002.
 */
export const ulwick = (solution: Solution, persona?: Id<'persona'>): Judgement => {
  const [first, ...others] = (solution.ratings ?? [])
    .filter((rating) => persona === undefined || rating.persona === persona)
    .map((rating) => judged(solution, rating))
  if (!first) return { terms: [], missing: ['importance', 'satisfaction'] }
  return others.reduce((best, other) => (other.score > best.score ? other : best), first)
}
