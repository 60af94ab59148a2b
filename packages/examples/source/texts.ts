import { fieldsOf, journeyFields, kinds, tableOf, type AnyField, type Journey } from '@journeykit/core'

const isText = ({ rule }: AnyField): boolean =>
  rule.is === 'text' || rule.is === 'language' || (rule.is === 'list' && rule.of.is === 'text')

/** All that a journey says in words, the locale first; and all that it says otherwise, with which words there are. */
export interface Parted {
  readonly texts: readonly string[]
  readonly rest: object
}

interface Sorted {
  readonly texts: readonly string[]
  readonly rest: readonly (readonly [string, unknown])[]
}

const sorted = ([name, value]: readonly [string, unknown], field: AnyField): Sorted => {
  const { rule } = field
  if (isText(field)) {
    const texts = [value].flat().map(String)
    return { texts, rest: [[`${name} in words`, texts.length]] }
  }
  if (rule.is !== 'group' || typeof value !== 'object' || value === null) return { texts: [], rest: [[name, value]] }
  const { texts, rest } = parted(value, rule.fields)
  return { texts, rest: [[name, rest]] }
}

const parted = (record: object, fields: Readonly<Record<string, AnyField>>): Parted => {
  const members = Object.entries(record).flatMap((member: [string, unknown]) => {
    const field = Object.hasOwn(fields, member[0]) ? fields[member[0]] : undefined
    return field ? [sorted(member, field)] : []
  })
  return {
    texts: members.flatMap(({ texts }) => texts),
    rest: Object.fromEntries(members.flatMap(({ rest }) => rest)),
  }
}

/** Parts the words of a journey from its structure, by the rules of the model's own fields. */
export const partTexts = (journey: Journey): Parted => {
  const head = parted(journey, journeyFields)
  const records = kinds.flatMap((kind) => Object.values(tableOf(journey, kind)).map((r) => parted(r, fieldsOf(kind))))
  return {
    texts: [...head.texts, ...records.flatMap(({ texts }) => texts)],
    rest: { head: head.rest, records: records.map(({ rest }) => rest) },
  }
}
