import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a stage with its steps and all that stands in them. */
export const removeStage: RemoveCreator<'stage'> = /* @__PURE__ */ removing('stage')
