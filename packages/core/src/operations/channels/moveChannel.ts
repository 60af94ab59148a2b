import { moving, type MoveCreator } from '../moving.ts'

/** Moves a channel among the channels. */
export const moveChannel: MoveCreator<'channel'> = /* @__PURE__ */ moving('channel')
