import { moving, type MoveCreator } from '../moving.ts'

/** Moves an exit within a step or to another. */
export const moveExit: MoveCreator<'exit'> = /* @__PURE__ */ moving('exit')
