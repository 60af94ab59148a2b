import { createJourney, edit, editLane, type Journey, type NewJourney } from '@journeykit/core'
import { additions } from './additions.ts'
import type { Plan, Wording } from './plan.ts'

const headOf = (plan: Plan, { title, scenario, owner, locale }: Wording<{ id: string }>): NewJourney => ({
  id: plan.id,
  title,
  locale,
  ...(scenario !== undefined && { scenario }),
  ...(owner !== undefined && { owner }),
  ...(plan.lanes && { lanes: plan.lanes }),
  ...(plan.scale && { scale: plan.scale }),
  ...(plan.state && { state: plan.state }),
  ...(plan.economics && { economics: plan.economics }),
  ...(plan.reviewInterval !== undefined && { reviewInterval: plan.reviewInterval }),
  ...(plan.nextReview !== undefined && { nextReview: plan.nextReview }),
})

/**
 * Builds an example out of its plan and its words, by the same operations that an editor uses.
 * @throws RefusedError where the plan is not sound, Error where words and plan do not fit.
 */
export const buildJourney = <P extends Plan>(plan: P, wording: Wording<P>): Journey => {
  const words: Wording<{ id: string }> = wording
  return edit(
    createJourney(headOf(plan, words)),
    ...Object.entries(words.lanes ?? {}).map(([id, changes]) => editLane({ id, changes })),
    ...additions<P>(plan, wording),
  )
}
