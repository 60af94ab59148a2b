import { editing, type EditCreator } from '../editing.ts'

/** Changes fields of a channel; null takes an optional one away. */
export const editChannel: EditCreator<'channel'> = /* @__PURE__ */ editing('channel')
