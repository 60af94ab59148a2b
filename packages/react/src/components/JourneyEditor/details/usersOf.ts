import { fieldsOf, kinds, tableOf, type AnyField, type Journey, type RecordRef, type Rule } from '@journeykit/core'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const namesIn = (value: unknown, rule: Rule, { kind, id }: RecordRef): boolean => {
  if (value === undefined) return false
  if (rule.is === 'reference') return rule.to === kind && value === id
  if (rule.is === 'references') return rule.to === kind && Array.isArray(value) && value.includes(id)
  if (rule.is === 'group') return anyNames(value, rule.fields, { kind, id })
  if (rule.is === 'groups')
    return Array.isArray(value) && value.some((entry) => anyNames(entry, rule.fields, { kind, id }))
  return false
}

const anyNames = (value: unknown, fields: Readonly<Record<string, AnyField>>, ref: RecordRef): boolean =>
  isObject(value) && Object.entries(fields).some(([name, { rule }]) => namesIn(value[name], rule, ref))

const canName = ({ rule }: AnyField, to: string): boolean => {
  if (rule.is === 'reference' || rule.is === 'references') return rule.to === to
  return (rule.is === 'group' || rule.is === 'groups') && Object.values(rule.fields).some((field) => canName(field, to))
}

/** The records that name this one in any of their fields, kind by kind. */
export const usersOf = (journey: Journey, ref: RecordRef): readonly RecordRef[] =>
  kinds.flatMap((kind) => {
    const fields = Object.fromEntries(Object.entries(fieldsOf(kind)).filter(([, field]) => canName(field, ref.kind)))
    if (Object.keys(fields).length === 0) return []
    return Object.values<{ readonly id: string }>(tableOf(journey, kind))
      .filter((record) => anyNames(record, fields, ref))
      .map(({ id }) => ({ kind, id }))
  })
