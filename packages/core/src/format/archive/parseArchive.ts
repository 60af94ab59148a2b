import type { JourneyArchive } from '../../model/archive.ts'
import type { Problem, ProblemWords } from '../problem.ts'
import { problems } from '../problems.ts'
import { readEnvelope, type EnvelopeKind } from '../readEnvelope.ts'
import { readPlain } from '../readPlain.ts'
import { textWarnings } from '../warnings.ts'
import { en } from '../words.en.ts'
import { defaultArchiveLimits, type ArchiveLimits } from './archiveLimits.ts'
import { currentArchiveVersion } from './archiveSchema.ts'
import { checkedArchive, type CheckedArchive } from './checkedArchive.ts'

/** How an archive is read: the sentences of its problems (English unless said otherwise) and what is too much. */
export interface ParseArchiveOptions {
  readonly words?: ProblemWords
  readonly limits?: Partial<ArchiveLimits>
}

/** Either the archive, perhaps with warnings, or everything that keeps it from being read. */
export type ParsedArchive =
  | { readonly ok: true; readonly archive: JourneyArchive; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const archiveEnvelope: EnvelopeKind = {
  format: 'journeykit-archive',
  version: currentArchiveVersion,
  content: 'archive',
  knownBy: [],
}

const read = (input: unknown, limits: ArchiveLimits): CheckedArchive => {
  const plain = readPlain(input, limits)
  if (!plain.ok) return { ok: false, faults: [plain.fault] }
  const envelope = readEnvelope(plain.value, archiveEnvelope)
  if (!envelope.ok) return envelope
  const checked = checkedArchive(envelope.content, limits)
  return checked.ok ? { ...checked, warnings: [...checked.warnings, ...textWarnings(plain.value)] } : checked
}

/**
 * Reads an archive from JSON text or from a value that came from anywhere. Never throws. As `parseJourney` it reads
 * all or nothing; each version's journey may be of any known version of the format and is brought to today's.
 */
export const parseArchive = (input: unknown, options: ParseArchiveOptions = {}): ParsedArchive => {
  const { words = en } = options
  const limits: ArchiveLimits = { ...defaultArchiveLimits, ...options.limits }
  const outcome = read(input, limits)
  if (!outcome.ok) return { ok: false, problems: problems(outcome.faults, words, limits.problems) }
  return { ok: true, archive: outcome.archive, warnings: problems(outcome.warnings, words, limits.problems) }
}
