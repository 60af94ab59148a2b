import { fieldsOf, journeyFields, kinds, tableOf, type AnyField, type Journey } from '@journeykit/core'

const isText = ({ rule }: AnyField): boolean =>
  rule.is === 'text' || rule.is === 'language' || (rule.is === 'list' && rule.of.is === 'text')

const parted = (record: object, fields: Readonly<Record<string, AnyField>>) => {
  const members = Object.entries(record).filter(([name]) => Object.hasOwn(fields, name))
  const isTextMember = ([name]: readonly [string, unknown]): boolean => {
    const field = fields[name]
    return field !== undefined && isText(field)
  }
  return {
    texts: members.filter(isTextMember).flatMap(([, text]) => [text].flat().map(String)),
    rest: {
      ...Object.fromEntries(members.filter((member) => !isTextMember(member))),
      said: members.filter(isTextMember).map(([name, text]) => `${name} ${[text].flat().length}`),
    },
  }
}

/** All that a journey says in words, the locale first; and all that it says otherwise, with which words there are. */
export interface Parted {
  readonly texts: readonly string[]
  readonly rest: object
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
