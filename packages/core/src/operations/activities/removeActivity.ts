import { removing, type RemoveCreator } from '../removing.ts'

/** Removes an activity. */
export const removeActivity: RemoveCreator<'activity'> = /* @__PURE__ */ removing('activity')
