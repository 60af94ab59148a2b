import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a persona; null takes an optional one away. */
export const editPersona: EditCreator<'persona'> = /* @__PURE__ */ editing('persona')
