import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of an exit; null takes an optional one away. */
export const editExit: EditCreator<'exit'> = /* @__PURE__ */ editing('exit')
