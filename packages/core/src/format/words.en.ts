import { fileWords } from './fileWords.en.ts'
import type { ProblemWords } from './problem.ts'
import { recordWords } from './recordWords.en.ts'

/** The problems of a file in English. */
export const en: ProblemWords = { ...fileWords, ...recordWords }
