import { removing, type RemoveCreator } from '../removing.ts'

/** Removes an entry of an empathy map; solutions that removed it stay. */
export const removeEmpathy: RemoveCreator<'empathy'> = /* @__PURE__ */ removing('empathy')
