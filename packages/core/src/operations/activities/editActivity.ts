import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of an activity; null takes an optional one away. */
export const editActivity: EditCreator<'activity'> = /* @__PURE__ */ editing('activity')
