import { fieldsOf, kinds, tableOf, type Journey, type Kind, type RecordRef } from '@journeykit/core'

/** Kinds that have a place on the map. */
const findable: readonly Kind[] = kinds.filter((kind) => !['metric', 'research', 'empathy'].includes(kind))

const textFields = (kind: Kind): readonly string[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, { rule }]) => (rule.is === 'text' ? [name] : []))

/** Case, accents and widths do not matter to who looks for something. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The records in whose texts this stands. An empty text is found nowhere. */
export const findRecords = (journey: Journey, text: string): readonly RecordRef[] => {
  const wanted = folded(text.trim())
  if (wanted === '') return []
  return findable.flatMap((kind) => {
    const fields = textFields(kind)
    const holds = (record: object) =>
      fields.some((field) => {
        const value: unknown = Reflect.get(record, field)
        return typeof value === 'string' && folded(value).includes(wanted)
      })
    return Object.values(tableOf(journey, kind))
      .filter(holds)
      .map(({ id }) => ({ kind, id }))
  })
}
