import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'
import type { Id } from '../../model/id.ts'
import { documentSchema, type JourneyDocument } from '../schemas/documentSchema.ts'
import { date, id, optional, text, title } from '../schemas/fields.ts'
import { proven } from '../schemas/proven.ts'
import { record } from '../schemas/record.ts'

/** The version of the archive's own format. Each journey in it carries the version of the journey format apart. */
export const currentArchiveVersion = 1

/** One version as it is kept: signed and dated, with the file of its journey. */
export interface ArchivedVersion {
  readonly id: string
  readonly date: string
  readonly author?: string
  readonly note?: string
  readonly document: JourneyDocument
}

/** The file of an archive, as a value. */
export interface ArchiveDocument {
  readonly format: 'journeykit-archive'
  readonly version: typeof currentArchiveVersion
  readonly archive: {
    readonly id: Id<'journey'>
    readonly title: string
    readonly versions: readonly ArchivedVersion[]
  }
}

const versionId: z.ZodMiniType<string> = id<'journey'>()
const signature = { id: versionId, date, author: optional(title), note: optional(text) }

const archiveOf = <S extends z.ZodMiniType>(version: S) =>
  record({ id: id<'journey'>(), title, versions: z.array(version, 'not-a-list' satisfies BreachCode) })

/** The whole file, all journeys of today's version. */
export const archiveDocumentSchema: z.ZodMiniType<ArchiveDocument> = proven<ArchiveDocument>()(
  record({
    format: z.literal('journeykit-archive'),
    version: z.literal(currentArchiveVersion),
    archive: archiveOf(record({ ...signature, document: documentSchema })),
  }),
)

/** What an archive holds before anything is known of its journeys, which may be of any version. */
export interface UnopenedArchive {
  readonly id: Id<'journey'>
  readonly title: string
  readonly versions: readonly (Omit<ArchivedVersion, 'document'> & { readonly document: object })[]
}

const unopened = z.looseObject({}, { error: 'not-an-object' satisfies BreachCode })

/** Checks all of an archive but its journeys. */
export const unopenedArchiveSchema: z.ZodMiniType<UnopenedArchive> = archiveOf(
  record({ ...signature, document: unopened }),
)
