import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of what research has to say to one of the five questions; null takes an optional one away. */
export const editResearch: EditCreator<'research'> = /* @__PURE__ */ editing('research')
