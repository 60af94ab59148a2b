import { ruRefusals } from './ru.refusals.ts'
import { ruShown } from './ru.shown.ts'
import type { Words } from './words.ts'

/** The words of the core in Russian. */
export const ru: Words = { ...ruShown, ...ruRefusals }
