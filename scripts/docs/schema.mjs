/** The JSON Schema of a journey file, for editors and for hosts in other languages. Reads the built package. */
export const schema = {
  path: 'docs/schema/journey-1.schema.json',
  text: async () => {
    const { journeyJsonSchema } = await import('@journeykit/core/format')
    return `${JSON.stringify(journeyJsonSchema(), null, 2)}\n`
  },
}
