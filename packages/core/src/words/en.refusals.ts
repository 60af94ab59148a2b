import { breach } from './en/breach.ts'
import { refusal } from './en/refusal.ts'
import type { RefusalWords } from './words.ts'

/** What is said when something is refused, in English. */
export const enRefusals: RefusalWords = { refusal, breach }
