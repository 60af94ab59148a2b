import { breach } from './de/breach.ts'
import { refusal } from './de/refusal.ts'
import type { RefusalWords } from './words.ts'

/** What is said when something is refused, in German. */
export const deRefusals: RefusalWords = { refusal, breach }
