import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a solution. */
export const removeSolution: RemoveCreator<'solution'> = /* @__PURE__ */ removing('solution')
