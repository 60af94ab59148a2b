import { removing, type RemoveCreator } from '../removing.ts'

/** Removes what research has to say to one of the five questions; solutions that removed it stay. */
export const removeResearch: RemoveCreator<'research'> = /* @__PURE__ */ removing('research')
