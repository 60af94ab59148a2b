import { breach } from './ar/breach.ts'
import { refusal } from './ar/refusal.ts'
import type { RefusalWords } from './words.ts'

/** What is said when something is refused, in Arabic. */
export const arRefusals: RefusalWords = { refusal, breach }
