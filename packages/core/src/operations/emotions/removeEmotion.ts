import { removing, type RemoveCreator } from '../removing.ts'

/** Removes an emotion whole: score, words and marks. */
export const removeEmotion: RemoveCreator<'emotion'> = /* @__PURE__ */ removing('emotion')
