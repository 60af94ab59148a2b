import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of an entry of an empathy map; null takes an optional one away. */
export const editEmpathy: EditCreator<'empathy'> = /* @__PURE__ */ editing('empathy')
