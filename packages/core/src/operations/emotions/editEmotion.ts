import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of an emotion; null takes an optional one away. */
export const editEmotion: EditCreator<'emotion'> = /* @__PURE__ */ editing('emotion')
