import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a piece of evidence; null takes an optional one away. */
export const editEvidence: EditCreator<'evidence'> = /* @__PURE__ */ editing('evidence')
