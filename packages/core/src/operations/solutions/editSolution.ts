import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a solution; null takes an optional one away. */
export const editSolution: EditCreator<'solution'> = /* @__PURE__ */ editing('solution')
