import * as z from 'zod/mini'
import { kinds } from '../../model/kind.ts'
import { currentVersion, documentSchema } from './documentSchema.ts'
import { recordSchemas } from './recordSchemas.ts'

/**
 * The format as JSON Schema (draft 2020-12), for editors and for programs in other languages. It knows the shape of a
 * file; that ids lead somewhere, orders differ and scores keep to the scale is known to `parseJourney` alone.
 */
export const journeyJsonSchema = (): object => {
  for (const kind of kinds) z.globalRegistry.add(recordSchemas[kind], { id: kind })
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: `journey-${String(currentVersion)}.schema.json`,
    title: `A JourneyKit file, version ${String(currentVersion)}`,
    ...schema,
  }
}
