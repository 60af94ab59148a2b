import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a touchpoint. */
export const removeTouchpoint: RemoveCreator<'touchpoint'> = /* @__PURE__ */ removing('touchpoint')
