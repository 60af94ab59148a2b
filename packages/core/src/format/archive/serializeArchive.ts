import type { JourneyArchive } from '../../model/archive.ts'
import { problems } from '../problems.ts'
import { en } from '../words.en.ts'
import { defaultArchiveLimits } from './archiveLimits.ts'
import { toArchiveDocument } from './toArchiveDocument.ts'
import { UnsavableArchiveError } from './unsavableArchiveError.ts'

/**
 * The file of an archive as text: JSON, two spaces, a final newline. The same archive always gives the same text.
 * @throws UnsavableArchiveError for an archive that `parseArchive` would refuse.
 */
export const serializeArchive = (archive: JourneyArchive): string => {
  const text = `${JSON.stringify(toArchiveDocument(archive), null, 2)}\n`
  const { characters } = defaultArchiveLimits
  if (text.length <= characters) return text
  const fault = { code: 'too-much-text', path: [], expected: String(characters) } as const
  throw new UnsavableArchiveError(problems([fault], en, 1))
}
