import { moving, type MoveCreator } from '../moving.ts'

/** Moves a touchpoint within a step or to another. */
export const moveTouchpoint: MoveCreator<'touchpoint'> = /* @__PURE__ */ moving('touchpoint')
