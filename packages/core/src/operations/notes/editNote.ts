import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a note; null takes an optional one away. */
export const editNote: EditCreator<'note'> = /* @__PURE__ */ editing('note')
