import type { Journey } from '../model/journey.ts'
import { checkedJourney } from './checkedJourney.ts'
import type { Fault } from './fault.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { JsonObject } from './migrations/json.ts'
import { migrate } from './migrations/migrate.ts'
import { plainJson } from './plainJson.ts'
import type { Problem, ProblemWords } from './problem.ts'
import { problems } from './problems.ts'
import { readEnvelope } from './readEnvelope.ts'
import { readText } from './readText.ts'
import { warningFaults } from './warnings.ts'
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

type Read =
  | { readonly ok: true; readonly journey: Journey; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const migrated = (journey: JsonObject, version: number): JsonObject | undefined => {
  try {
    return migrate(journey, version)
  } catch {
    return undefined
  }
}

const read = (input: unknown, limits: Limits): Read => {
  const text = typeof input === 'string' ? readText(input, limits) : { ok: true as const, value: input }
  if (!text.ok) return { ok: false, faults: [text.fault] }
  const plain = plainJson(text.value, limits)
  if (!plain.ok) return { ok: false, faults: [plain.fault] }
  const envelope = readEnvelope(plain.value)
  if (!envelope.ok) return envelope
  const { version } = envelope
  const current = migrated(envelope.journey, version)
  if (!current) return { ok: false, faults: [{ code: 'failed-migration', path: ['journey'], found: String(version) }] }
  const checked = checkedJourney(current, limits)
  if (!checked.ok) return checked
  return { ...checked, warnings: warningFaults(plain.value, version, checked.journey) }
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
