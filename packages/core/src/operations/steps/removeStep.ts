import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a step with all that stands in it. */
export const removeStep: RemoveCreator<'step'> = /* @__PURE__ */ removing('step')
