import {
  fieldsOf,
  journeyFields,
  kinds,
  tableNames,
  tableOf,
  type AnyField,
  type Journey,
  type Rule,
} from '@journeykit/core'
import type { TextField } from './textFields.ts'

type Fields = Readonly<Record<string, AnyField>>

/** Says what stands in a field instead of what was there. */
export type Telling = (field: TextField) => string

const members = (name: string, value: object, fields: Fields, tell: Telling): object =>
  Object.fromEntries(
    Object.entries(value).map(([member, inner]: [string, unknown]) => {
      const rule = Object.hasOwn(fields, member) ? fields[member]?.rule : undefined
      return [member, rule ? told(`${name}.${member}`, inner, rule, tell) : inner]
    }),
  )

const told = (name: string, value: unknown, rule: Rule, tell: Telling): unknown => {
  if (rule.is === 'text') return tell({ name, max: rule.max })
  if (rule.is === 'list' && Array.isArray(value))
    return value.map((entry: unknown) => told(`${name}.[]`, entry, rule.of, tell))
  if (rule.is === 'group' && typeof value === 'object' && value !== null) return members(name, value, rule.fields, tell)
  if (rule.is === 'groups' && Array.isArray(value))
    return value.map((entry: object) => members(name, entry, rule.fields, tell))
  return value
}

const retoldTable = (table: Readonly<Record<string, object>>, name: string, fields: Fields, tell: Telling): object =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, members(name, record, fields, tell)]))

/** The same journey with every text in it told anew, field by field. All else stays: ids, links, figures, order. */
export const retold = (journey: Journey, tell: Telling): Journey => ({
  ...journey,
  ...members('journey', journey, journeyFields, tell),
  ...Object.fromEntries(
    kinds.map((kind) => [tableNames[kind], retoldTable(tableOf(journey, kind), kind, fieldsOf(kind), tell)]),
  ),
})
