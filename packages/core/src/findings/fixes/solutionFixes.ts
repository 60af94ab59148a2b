import type { Barrier } from '../../model/barrier.ts'
import type { Journey } from '../../model/journey.ts'
import { linkSolution } from '../../operations/links/linkSolution.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import type { DraftTexts } from '../draftTexts.ts'
import type { Fix } from '../fix.ts'
import { draftId } from './draftId.ts'
import { draftTitle } from './draftTitle.ts'
import { removingNothing } from './solutionsBy.ts'

/** No more than these are worth choosing among, and a place with many of both must not multiply them. */
export const mostLinks = 3

/**
 * What would give a barrier without a solution one: a solution that stands at the same place and removes nothing yet,
 * each of the first three a fix; and, where drafts can be written, an idea at its place. Dropped ones are not offered.
 */
export const solutionFixes = (journey: Journey, barrier: Barrier, drafts: DraftTexts | undefined): readonly Fix[] => {
  const idle = removingNothing(journey, barrier.place).slice(0, mostLinks)
  const links = idle.map(({ id }): Fix => ({
    id: 'link-solution',
    at: [
      { kind: 'solution', id },
      { kind: 'barrier', id: barrier.id },
    ],
    operations: [linkSolution({ solution: id, barrier: barrier.id })],
  }))
  if (!drafts) return links
  const add = addSolution({
    id: draftId(journey, 'solution', barrier.id),
    place: barrier.place,
    title: draftTitle(drafts.solution(barrier)),
    barriers: [barrier.id],
    status: 'idea',
  })
  return [...links, { id: 'draft-solution', at: [{ kind: 'barrier', id: barrier.id }], operations: [add] }]
}
