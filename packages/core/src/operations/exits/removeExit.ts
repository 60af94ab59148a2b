import { removing, type RemoveCreator } from '../removing.ts'

/** Removes an exit. */
export const removeExit: RemoveCreator<'exit'> = /* @__PURE__ */ removing('exit')
