import { breach } from './ru/breach.ts'
import { refusal } from './ru/refusal.ts'
import type { RefusalWords } from './words.ts'

/** What is said when something is refused, in Russian. */
export const ruRefusals: RefusalWords = { refusal, breach }
