import { removing, type RemoveCreator } from '../removing.ts'

/** Removes a channel; touchpoints on it stay, their channel unknown. */
export const removeChannel: RemoveCreator<'channel'> = /* @__PURE__ */ removing('channel')
