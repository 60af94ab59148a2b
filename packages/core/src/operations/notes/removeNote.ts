import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a note; solutions that answered it stay. */
export const removeNote: RemoveCreator<'note'> = /* @__PURE__ */ removing('note')
