import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a piece of evidence; what rested on it stays, without the readings it gave. */
export const removeEvidence: RemoveCreator<'evidence'> = /* @__PURE__ */ removing('evidence')
