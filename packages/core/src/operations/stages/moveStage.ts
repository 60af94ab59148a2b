import { moving, type MoveCreator } from '../moving.ts'

/** Moves a stage among the stages. */
export const moveStage: MoveCreator<'stage'> = /* @__PURE__ */ moving('stage')
