import { adding, type AddCreator } from '../adding.ts'

/** Adds a channel: last among its siblings unless `at` says otherwise. */
export const addChannel: AddCreator<'channel'> = /* @__PURE__ */ adding('channel')
