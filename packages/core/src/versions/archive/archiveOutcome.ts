import type { JourneyArchive } from '../../model/archive.ts'
import type { ArchiveRefusal } from './archiveRefusal.ts'

/** The archive as it is now, or why it stays as it was. */
export type ArchiveOutcome =
  { readonly ok: true; readonly archive: JourneyArchive } | { readonly ok: false; readonly refusal: ArchiveRefusal }
