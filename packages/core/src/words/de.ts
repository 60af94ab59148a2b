import { deRefusals } from './de.refusals.ts'
import { deShown } from './de.shown.ts'
import type { Words } from './words.ts'

/** The words of the core in German. */
export const de: Words = { ...deShown, ...deRefusals }
