import { enRefusals } from './en.refusals.ts'
import { enShown } from './en.shown.ts'
import type { Words } from './words.ts'

/** The words of the core in English. */
export const en: Words = { ...enShown, ...enRefusals }
