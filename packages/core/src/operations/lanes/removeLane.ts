import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a lane with its notes and activities. */
export const removeLane: RemoveCreator<'lane'> = /* @__PURE__ */ removing('lane')
