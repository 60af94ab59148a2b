import { defineOperation, type Creator } from '../definition.ts'
import { linking } from './linking.ts'
import { solutionLink, type SolutionLink } from './linkSolution.ts'

/** Says that a solution does not remove a barrier after all. */
export const unlinkSolution: Creator<'solution.unlink', SolutionLink, SolutionLink> = /* @__PURE__ */ defineOperation(
  /* @__PURE__ */ linking('solution.unlink', false, ['solution', 'barrier'], solutionLink),
  (link) => link,
)
