import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a stage; null takes an optional one away. */
export const editStage: EditCreator<'stage'> = /* @__PURE__ */ editing('stage')
