import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a barrier; solutions that removed it stay. */
export const removeBarrier: RemoveCreator<'barrier'> = /* @__PURE__ */ removing('barrier')
