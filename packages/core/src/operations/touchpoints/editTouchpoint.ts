import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a touchpoint; null takes an optional one away. */
export const editTouchpoint: EditCreator<'touchpoint'> = /* @__PURE__ */ editing('touchpoint')
