import { moving, type MoveCreator } from '../moving.ts'

/** Moves a solution within a step or to another. */
export const moveSolution: MoveCreator<'solution'> = /* @__PURE__ */ moving('solution')
