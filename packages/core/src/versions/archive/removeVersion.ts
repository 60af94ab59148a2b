import type { JourneyArchive } from '../../model/archive.ts'
import type { ArchiveOutcome } from './archiveOutcome.ts'

/** The archive without one version. Refused where there is none with this id. */
export const removeVersion = (archive: JourneyArchive, id: string): ArchiveOutcome => {
  const versions = archive.versions.filter((version) => version.id !== id)
  if (versions.length === archive.versions.length) return { ok: false, refusal: { code: 'version-missing', id } }
  return { ok: true, archive: { ...archive, versions } }
}
