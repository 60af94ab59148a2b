import type { JourneyArchive, JourneyVersion } from '../../model/archive.ts'
import { text, title } from '../../model/fields.ts'
import { isId } from '../../model/id.ts'
import { journeyFields } from '../../model/journey.ts'
import { soundValue } from '../../model/soundValue.ts'
import type { ArchiveOutcome } from './archiveOutcome.ts'
import type { ArchiveRefusal } from './archiveRefusal.ts'

/** What a new version must be told. Without an id it is named by its day, and numbered where the day has several. */
export type NewVersion = Omit<JourneyVersion, 'id'> & Partial<Pick<JourneyVersion, 'id'>>

const fieldsOfVersion = { author: title, note: text } as const

const freeId = ({ versions }: JourneyArchive, date: string): string => {
  const taken = new Set(versions.map(({ id }) => id))
  let id = date
  for (let n = 2; taken.has(id); n++) id = `${date}-${String(n)}`
  return id
}

const refusalOf = (archive: JourneyArchive, version: JourneyVersion): ArchiveRefusal | undefined => {
  const { id, date, journey } = version
  if (journey.id !== archive.id) return { code: 'other-journey', id: journey.id, expected: archive.id }
  if (soundValue(date, journeyFields.nextReview.rule, journey).length > 0) return { code: 'not-a-date', date }
  if (!isId(id)) return { code: 'not-an-id', id }
  if (archive.versions.some((other) => other.id === id)) return { code: 'version-there', id }
  const field = (['author', 'note'] as const).find((name) => {
    const said = version[name]
    return said !== undefined && soundValue(said, fieldsOfVersion[name].rule, journey).length > 0
  })
  return field && { code: 'not-a-text', field }
}

/**
 * The archive with one more version, which stands after all versions of its day and of earlier days. Refused for a
 * journey with another id than the archive's, a day that is none, and an id that is taken. The journey is taken as it
 * is; `checkJourney` says whether it is sound.
 */
export const addVersion = (archive: JourneyArchive, given: NewVersion): ArchiveOutcome => {
  const version: JourneyVersion = { ...given, id: given.id ?? freeId(archive, given.date) }
  const refusal = refusalOf(archive, version)
  if (refusal) return { ok: false, refusal }
  const earlier = archive.versions.filter(({ date }) => date <= version.date)
  const later = archive.versions.filter(({ date }) => date > version.date)
  return { ok: true, archive: { ...archive, versions: [...earlier, version, ...later] } }
}
