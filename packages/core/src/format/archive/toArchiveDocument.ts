import type { JourneyArchive } from '../../model/archive.ts'
import type { Fault } from '../fault.ts'
import { isJsonList, isJsonObject, type Json } from '../migrations/json.ts'
import { plainJson } from '../plainJson.ts'
import { problems } from '../problems.ts'
import { currentVersion } from '../schemas/documentSchema.ts'
import { documentOf } from '../toDocument.ts'
import { en } from '../words.en.ts'
import { defaultArchiveLimits } from './archiveLimits.ts'
import { currentArchiveVersion, type ArchiveDocument } from './archiveSchema.ts'
import { checkedArchive, type CheckedArchive } from './checkedArchive.ts'
import { UnsavableArchiveError } from './unsavableArchiveError.ts'

/** A version as it is kept; what is unknown of it stays, for the check to speak of. */
const enveloped = (version: Json): Json => {
  if (!isJsonObject(version)) return version
  const { journey, ...signature } = version
  if (journey === undefined) return signature
  return { ...signature, document: { format: 'journeykit', version: currentVersion, journey } }
}

const kept = (archive: Json): Json => {
  if (!isJsonObject(archive) || !isJsonList(archive['versions'])) return archive
  return { ...archive, versions: archive['versions'].map(enveloped) }
}

const inArchive = (fault: Fault): Fault => ({ ...fault, path: ['archive', ...fault.path] })

const checked = (archive: JourneyArchive): CheckedArchive => {
  const plain = plainJson(archive, defaultArchiveLimits)
  if (!plain.ok) return { ok: false, faults: [inArchive(plain.fault)] }
  return checkedArchive(kept(plain.value), defaultArchiveLimits)
}

/**
 * The file of an archive as a value, each journey in it as `toDocument` would give it.
 * @throws UnsavableArchiveError for an archive that `parseArchive` would refuse.
 */
export const toArchiveDocument = (archive: JourneyArchive): ArchiveDocument => {
  const outcome = checked(archive)
  if (!outcome.ok) throw new UnsavableArchiveError(problems(outcome.faults, en, defaultArchiveLimits.problems))
  const { id, title, versions } = outcome.archive
  const documents = versions.map(({ journey, ...signature }) => ({ ...signature, document: documentOf(journey) }))
  return {
    format: 'journeykit-archive',
    version: currentArchiveVersion,
    archive: { id, title, versions: documents },
  }
}
