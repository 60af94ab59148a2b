import type { Journey } from '../model/journey.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Problem, ProblemWords } from './problem.ts'
import { problems } from './problems.ts'
import { readDocument, type ReadDocument } from './readDocument.ts'
import { readPlain } from './readPlain.ts'
import { textWarnings } from './warnings.ts'
import { en } from './words.en.ts'

/** How a file is read: the sentences of its problems (English unless said otherwise) and what is too much. */
export interface ParseOptions {
  readonly words?: ProblemWords
  readonly limits?: Partial<Limits>
}

/** Either the journey, perhaps with warnings, or everything that keeps it from being read. */
export type Parsed =
  | { readonly ok: true; readonly journey: Journey; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const read = (input: unknown, limits: Limits): ReadDocument => {
  const plain = readPlain(input, limits)
  if (!plain.ok) return { ok: false, faults: [plain.fault] }
  const document = readDocument(plain.value, limits)
  if (!document.ok) return document
  const { journey, warnings } = document
  return { ok: true, journey, warnings: [...warnings, ...textWarnings(plain.value)] }
}

/**
 * Reads a journey from JSON text or from a value that came from anywhere. Never throws. What is over a limit is
 * refused before anything else is looked at; a file of an older version is migrated, of a newer one refused; nothing
 * unknown is dropped: it is a problem with a path.
 */
export const parseJourney = (input: unknown, options: ParseOptions = {}): Parsed => {
  const { words = en } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const outcome = read(input, limits)
  if (!outcome.ok) return { ok: false, problems: problems(outcome.faults, words, limits.problems) }
  return { ok: true, journey: outcome.journey, warnings: problems(outcome.warnings, words, limits.problems) }
}
