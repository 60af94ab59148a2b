import { moving, type MoveCreator } from '../moving.ts'

/** Moves an activity within a step and lane or to others. */
export const moveActivity: MoveCreator<'activity'> = /* @__PURE__ */ moving('activity')
