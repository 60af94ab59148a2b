import { fileWords } from './fileWords.ru.ts'
import type { ProblemWords } from './problem.ts'
import { recordWords } from './recordWords.ru.ts'

/** The problems of a file in Russian. */
export const ru: ProblemWords = { ...fileWords, ...recordWords }
