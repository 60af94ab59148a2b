export { parseJourney, type Parsed, type ParseOptions } from './parseJourney.ts'
export { openJourney } from './openJourney.ts'
export { serializeJourney } from './serializeJourney.ts'
export { toDocument } from './toDocument.ts'
export { UnreadableJourneyError } from './unreadableJourneyError.ts'
export { UnsavableJourneyError } from './unsavableJourneyError.ts'
export { defaultLimits, type Limits } from './limits.ts'
export type { Facts, FileFaultCode, Problem, ProblemCode, ProblemWords, Sentences, WarningCode } from './problem.ts'
export { en } from './words.en.ts'
export { ru } from './words.ru.ts'
export { currentVersion, documentSchema, type JourneyDocument } from './schemas/documentSchema.ts'
export { journeySchema } from './schemas/journeySchema.ts'
export { recordSchemas } from './schemas/recordSchemas.ts'
export { journeyJsonSchema } from './schemas/journeyJsonSchema.ts'
export { parseArchive, type ParseArchiveOptions, type ParsedArchive } from './archive/parseArchive.ts'
export { openArchive } from './archive/openArchive.ts'
export { serializeArchive } from './archive/serializeArchive.ts'
export { toArchiveDocument } from './archive/toArchiveDocument.ts'
export { UnreadableArchiveError } from './archive/unreadableArchiveError.ts'
export { UnsavableArchiveError } from './archive/unsavableArchiveError.ts'
export { defaultArchiveLimits, type ArchiveLimits } from './archive/archiveLimits.ts'
export {
  archiveDocumentSchema,
  currentArchiveVersion,
  type ArchiveDocument,
  type ArchivedVersion,
} from './archive/archiveSchema.ts'
export { archiveJsonSchema } from './archive/archiveJsonSchema.ts'
