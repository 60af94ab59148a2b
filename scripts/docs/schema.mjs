import { toJSONSchema } from 'zod/mini'

/** The JSON Schema of a journey file, for editors and for hosts in other languages. Reads the built package. */
export const schema = {
  path: 'docs/journey.schema.json',
  text: async () => {
    const { documentSchema } = await import('@journeykit/core/format')
    const title = 'A journey of JourneyKit'
    return `${JSON.stringify({ title, ...toJSONSchema(documentSchema) }, null, 2)}\n`
  },
}
