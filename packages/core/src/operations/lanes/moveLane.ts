import { moving, type MoveCreator } from '../moving.ts'

/** Moves a lane among the lanes. */
export const moveLane: MoveCreator<'lane'> = /* @__PURE__ */ moving('lane')
