/** @param {object} schema */
const written = (schema) => `${JSON.stringify(schema, null, 2)}\n`

/**
 * The JSON Schema of a journey's file of today's version, for editors and for hosts in other languages. Those of older
 * versions stay beside it as they were. Reads the built package.
 */
export const journeySchema = {
  path: 'docs/schema/journey-2.schema.json',
  text: async () => {
    const { journeyJsonSchema } = await import('@journeykit/core/format')
    return written(journeyJsonSchema())
  },
}

/** The JSON Schema of an archive of versions. Reads the built package. */
export const archiveSchema = {
  path: 'docs/schema/archive-1.schema.json',
  text: async () => {
    const { archiveJsonSchema } = await import('@journeykit/core/format')
    return written(archiveJsonSchema())
  },
}
