import * as z from 'zod/mini'
import { kinds } from '../../model/kind.ts'
import { recordSchemas } from '../schemas/recordSchemas.ts'
import { archiveDocumentSchema, currentArchiveVersion } from './archiveSchema.ts'

/**
 * The file of an archive as JSON Schema (draft 2020-12), as `serializeArchive` writes it: with journeys of today's
 * version. That ids differ and days rise is known to `parseArchive` alone.
 */
export const archiveJsonSchema = (): object => {
  for (const kind of kinds) z.globalRegistry.add(recordSchemas[kind], { id: kind })
  const { $schema, ...schema } = z.toJSONSchema(archiveDocumentSchema, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: `archive-${String(currentArchiveVersion)}.schema.json`,
    title: `An archive of JourneyKit, version ${String(currentArchiveVersion)}`,
    ...schema,
  }
}
