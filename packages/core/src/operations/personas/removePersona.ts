import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a persona with its emotions; what held only for it goes too. */
export const removePersona: RemoveCreator<'persona'> = /* @__PURE__ */ removing('persona')
