import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a barrier; null takes an optional one away. */
export const editBarrier: EditCreator<'barrier'> = /* @__PURE__ */ editing('barrier')
