import { arRefusals } from './ar.refusals.ts'
import { arShown } from './ar.shown.ts'
import type { Words } from './words.ts'

/** The words of the core in Arabic. */
export const ar: Words = { ...arShown, ...arRefusals }
