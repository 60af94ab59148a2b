import type { Id } from '../../model/id.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { linking, type Link } from './linking.ts'

/** A solution and the barrier that it removes. */
export interface SolutionLink {
  readonly solution: Id<'solution'>
  readonly barrier: Id<'barrier'>
}

export const solutionLink = ({ solution, barrier }: SolutionLink): Link => ({
  kind: 'solution',
  id: solution,
  field: 'barriers',
  to: barrier,
})

/** Says that a solution removes a barrier. */
export const linkSolution: Creator<'solution.link', SolutionLink, SolutionLink> = /* @__PURE__ */ defineOperation(
  /* @__PURE__ */ linking('solution.link', true, ['solution', 'barrier'], solutionLink),
  (link) => link,
)
