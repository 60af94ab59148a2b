import type { JourneyArchive, JourneyVersion } from '@journeykit/core'
import { journeyOf } from './journeyOf.ts'

interface ArchivedVersion extends Omit<JourneyVersion, 'journey'> {
  readonly document: { readonly journey: unknown }
}

interface ArchiveFile {
  readonly archive: Omit<JourneyArchive, 'versions'> & { readonly versions: readonly ArchivedVersion[] }
}

/** The archive of an example's file, as `journeyOf` gives the journey of one. */
export const archiveOf = ({ archive }: ArchiveFile): JourneyArchive => ({
  ...archive,
  versions: archive.versions.map(({ document, ...version }) => ({ ...version, journey: journeyOf(document) })),
})
