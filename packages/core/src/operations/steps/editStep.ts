import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a step; null takes an optional one away. */
export const editStep: EditCreator<'step'> = /* @__PURE__ */ editing('step')
