import type { AnyField, Rule } from '../model/field.ts'
import type { Journey } from '../model/journey.ts'
import { kinds, type Kind, type RecordRef } from '../model/kind.ts'
import { fieldsOf, tableOf } from '../model/records.ts'

/** What a removal takes with it, and what it leaves changed. */
export interface Cascade {
  readonly removed: readonly RecordRef[]
  /** Fields of surviving records that pointed at removed ones: their value without them; null takes the field away. */
  readonly edited: readonly (RecordRef & { readonly changes: Readonly<Record<string, unknown>> })[]
}

type Gone = (kind: Kind | 'place', id: unknown) => boolean
type Values = Readonly<Record<string, unknown>>

const entries = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** True where the holder of this value cannot outlive what is gone. */
const fallsWith = (value: unknown, rule: Rule, gone: Gone): boolean => {
  if (value === undefined) return false
  if (rule.is === 'place') return rule.onRemoval === 'remove' && gone('place', value)
  if (rule.is === 'reference') return rule.onRemoval === 'remove' && gone(rule.to, value)
  if (rule.is === 'references')
    return rule.whenEmptied === 'remove' && entries(value).length > 0 && entries(value).every((id) => gone(rule.to, id))
  return false
}

const anyFieldFalls = (holder: Values, fields: Readonly<Record<string, AnyField>>, gone: Gone): boolean =>
  Object.entries(fields).some(([name, { rule }]) => fallsWith(holder[name], rule, gone))

const orNull = (kept: readonly unknown[]): readonly unknown[] | null => (kept.length === 0 ? null : kept)

/** The value without its links to what is gone; the same value where it has none; null where nothing is left. */
const without = (value: unknown, rule: Rule, gone: Gone): unknown => {
  if (value === undefined) return undefined
  if (rule.is === 'place') return gone('place', value) ? null : value
  if (rule.is === 'reference') return gone(rule.to, value) ? null : value
  if (rule.is === 'groups') return entriesWithout(value, rule.fields, gone)
  if (rule.is !== 'references') return value
  const kept = entries(value).filter((entry) => !gone(rule.to, entry))
  return kept.length === entries(value).length ? value : orNull(kept)
}

/** The entries that can outlive what is gone, each without its own links to it. */
const entriesWithout = (value: unknown, fields: Readonly<Record<string, AnyField>>, gone: Gone): unknown => {
  const all = entries(value) as readonly Values[]
  const kept = all.filter((entry) => !anyFieldFalls(entry, fields, gone)).map((entry) => cleaned(entry, fields, gone))
  return kept.length === all.length && kept.every((entry, i) => entry === all[i]) ? value : orNull(kept)
}

const cleaned = (entry: Values, fields: Readonly<Record<string, AnyField>>, gone: Gone): Values => {
  const changes = changesIn(entry, fields, gone)
  if (Object.keys(changes).length === 0) return entry
  return Object.fromEntries(Object.entries({ ...entry, ...changes }).filter(([, member]) => member !== null))
}

const isLink = ({ rule }: AnyField): boolean =>
  rule.is === 'place' || rule.is === 'reference' || rule.is === 'references' || rule.is === 'groups'

/** The fields of a kind that may point at other records. */
const linkFieldsOf = (kind: Kind): Readonly<Record<string, AnyField>> =>
  Object.fromEntries(Object.entries(fieldsOf(kind)).filter(([, field]) => isLink(field)))

interface Standing extends RecordRef {
  readonly values: Values
  readonly links: Readonly<Record<string, AnyField>>
}

/** The new values of those fields that pointed at what is gone. */
const changesIn = (values: Values, fields: Readonly<Record<string, AnyField>>, gone: Gone): Values =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, { rule }]) => [name, without(values[name], rule, gone)] as const)
      .filter(([name, value]) => value !== values[name]),
  )

/** All records that may point at others. */
const everyRecord = (journey: Journey): readonly Standing[] =>
  kinds.flatMap((kind) => {
    const links = linkFieldsOf(kind)
    if (Object.keys(links).length === 0) return []
    const table: Readonly<Record<string, object>> = tableOf(journey, kind)
    return Object.entries(table).map(([id, record]) => ({ kind, id, values: record as Values, links }))
  })

/**
 * What goes when a record goes: whatever belongs to it, in waves until nothing more falls, and then the links to all
 * of these. Time grows with the number of records times the depth of belonging, which is at most four.
 */
export const cascadeOf = (journey: Journey, kind: Kind, id: string): Cascade => {
  const fallen = new Set([`${kind} ${id}`])
  const gone: Gone = (target, of) =>
    target === 'place'
      ? fallen.has(`step ${String(of)}`) || fallen.has(`stage ${String(of)}`)
      : fallen.has(`${target} ${String(of)}`)

  const removed: RecordRef[] = [{ kind, id }]
  let standing = everyRecord(journey).filter((record) => record.kind !== kind || record.id !== id)
  for (let size = 0; size !== removed.length;) {
    size = removed.length
    const falling = new Set(standing.filter((record) => anyFieldFalls(record.values, record.links, gone)))
    for (const record of falling) {
      removed.push({ kind: record.kind, id: record.id })
      fallen.add(`${record.kind} ${record.id}`)
    }
    standing = standing.filter((record) => !falling.has(record))
  }
  const edited = standing
    .map((record) => ({ kind: record.kind, id: record.id, changes: changesIn(record.values, record.links, gone) }))
    .filter(({ changes }) => Object.keys(changes).length > 0)
  return { removed, edited }
}
