import { fieldsOf, journeyFields, kinds, type AnyField, type Rule } from '@journeykit/core'

/** A field that people write a text into: `touchpoint.title`, `persona.goals.[]`, and how long the text may be. */
export interface TextField {
  readonly name: string
  readonly max: number
}

const under = (name: string, rule: Rule): readonly TextField[] => {
  if (rule.is === 'text') return [{ name, max: rule.max }]
  if (rule.is === 'list') return under(`${name}.[]`, rule.of)
  return rule.is === 'group' || rule.is === 'groups' ? within(name, rule.fields) : []
}

const within = (name: string, fields: Readonly<Record<string, AnyField>>): readonly TextField[] =>
  Object.entries(fields).flatMap(([member, { rule }]) => under(`${name}.${member}`, rule))

/** Every field of a journey that holds a text, found by the rules of the model, so that a new field is among them. */
export const textFields: readonly TextField[] = [
  ...within('journey', journeyFields),
  ...kinds.flatMap((kind) => within(kind, fieldsOf(kind))),
]
