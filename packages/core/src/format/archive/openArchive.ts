import type { JourneyArchive } from '../../model/archive.ts'
import { parseArchive, type ParseArchiveOptions } from './parseArchive.ts'
import { UnreadableArchiveError } from './unreadableArchiveError.ts'

/**
 * `parseArchive` for scripts that can do nothing about a problem; warnings are not told.
 * @throws UnreadableArchiveError with the problems.
 */
export const openArchive = (input: unknown, options: ParseArchiveOptions = {}): JourneyArchive => {
  const parsed = parseArchive(input, options)
  if (!parsed.ok) throw new UnreadableArchiveError(parsed.problems)
  return parsed.archive
}
