import { moving, type MoveCreator } from '../moving.ts'

/** Moves a barrier within a step or to another. */
export const moveBarrier: MoveCreator<'barrier'> = /* @__PURE__ */ moving('barrier')
