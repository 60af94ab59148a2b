import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a lane; null takes an optional one away. */
export const editLane: EditCreator<'lane'> = /* @__PURE__ */ editing('lane')
