import type { AnyField, Rule } from '../model/field.ts'
import type { Journey } from '../model/journey.ts'
import { kinds, type Kind, type RecordRef } from '../model/kind.ts'
import { fieldsOf, tableOf } from '../model/records.ts'
import { remembered } from '../model/remembered.ts'

/** What a removal takes with it, and what it leaves changed. */
export interface Cascade {
  readonly removed: readonly RecordRef[]
  /** Fields of surviving records that pointed at removed ones: their value without them; null takes the field away. */
  readonly edited: readonly (RecordRef & { readonly changes: Readonly<Record<string, unknown>> })[]
}

type Gone = (kind: Kind | 'place', id: unknown) => boolean
type Values = Readonly<Record<string, unknown>>

/** The fields that may point at other records, with their rules. */
type Links = readonly (readonly [name: string, rule: Rule])[]

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

const anyFalls = (holder: Values, links: Links, gone: Gone): boolean =>
  links.some(([name, rule]) => fallsWith(holder[name], rule, gone))

const orNull = (kept: readonly unknown[]): readonly unknown[] | null => (kept.length === 0 ? null : kept)

/** The value without its links to what is gone; the same value where it has none; null where nothing is left. */
const without = (value: unknown, rule: Rule, gone: Gone): unknown => {
  if (value === undefined) return undefined
  if (rule.is === 'place') return gone('place', value) ? null : value
  if (rule.is === 'reference') return gone(rule.to, value) ? null : value
  if (rule.is === 'groups') return entriesWithout(value, linksAmong(rule.fields), gone)
  if (rule.is !== 'references' || !entries(value).some((entry) => gone(rule.to, entry))) return value
  return orNull(entries(value).filter((entry) => !gone(rule.to, entry)))
}

/** The entries that can outlive what is gone, each without its own links to it. */
const entriesWithout = (value: unknown, links: Links, gone: Gone): unknown => {
  const all = entries(value) as readonly Values[]
  const kept = all.filter((entry) => !anyFalls(entry, links, gone)).map((entry) => cleaned(entry, links, gone))
  return kept.length === all.length && kept.every((entry, i) => entry === all[i]) ? value : orNull(kept)
}

const cleaned = (entry: Values, links: Links, gone: Gone): Values => {
  const changes = changesIn(entry, links, gone)
  if (!changes) return entry
  return Object.fromEntries(Object.entries({ ...entry, ...changes }).filter(([, member]) => member !== null))
}

/** The new values of those fields that pointed at what is gone; undefined where none did. */
const changesIn = (values: Values, links: Links, gone: Gone): Values | undefined => {
  let changes: Record<string, unknown> | undefined
  for (const [name, rule] of links) {
    const value = without(values[name], rule, gone)
    if (value !== values[name]) (changes ??= {})[name] = value
  }
  return changes
}

const isLink = ({ rule }: AnyField): boolean =>
  rule.is === 'place' || rule.is === 'reference' || rule.is === 'references' || rule.is === 'groups'

const linksAmong = /* @__PURE__ */ remembered((fields: Readonly<Record<string, AnyField>>): Links =>
  Object.entries(fields).flatMap(([name, field]) => (isLink(field) ? [[name, field.rule] as const] : [])),
)

interface Standing {
  readonly kind: Kind
  readonly links: Links
  readonly records: readonly (Values & { readonly id: string })[]
}

/** All records that may point at others, kind by kind. */
const everyRecord = (journey: Journey): readonly Standing[] =>
  kinds.flatMap((kind) => {
    const links = linksAmong(fieldsOf(kind))
    if (links.length === 0) return []
    const table: Readonly<Record<string, object>> = tableOf(journey, kind)
    return [{ kind, links, records: Object.values(table) as Standing['records'] }]
  })

/** What is gone so far, by kind. */
const createFallen = (): { readonly add: (ref: RecordRef) => void; readonly gone: Gone } => {
  const fallen = new Map<Kind | 'place', Set<unknown>>()
  const add = (kind: Kind | 'place', id: string): void => {
    fallen.set(kind, (fallen.get(kind) ?? new Set()).add(id))
  }
  return {
    add({ kind, id }) {
      add(kind, id)
      if (kind === 'step' || kind === 'stage') add('place', id)
    },
    gone: (target, id) => fallen.get(target)?.has(id) ?? false,
  }
}

/**
 * What goes when a record goes: whatever belongs to it, in waves until nothing more falls, and then the links to all
 * of these. Time grows with the number of records times the depth of belonging, which is at most four.
 */
export const cascadeOf = (journey: Journey, kind: Kind, id: string): Cascade => {
  const { add, gone } = createFallen()
  const removed: RecordRef[] = []
  const fall = (ref: RecordRef): void => {
    removed.push(ref)
    add(ref)
  }
  fall({ kind, id })

  const all = everyRecord(journey)
  for (let size = 0; size !== removed.length;) {
    size = removed.length
    const wave = all.flatMap((standing) =>
      standing.records
        .filter((record) => anyFalls(record, standing.links, gone) && !gone(standing.kind, record.id))
        .map((record): RecordRef => ({ kind: standing.kind, id: record.id })),
    )
    wave.forEach(fall)
  }
  const edited = all.flatMap((standing) =>
    standing.records.flatMap((record) => {
      const changes = gone(standing.kind, record.id) ? undefined : changesIn(record, standing.links, gone)
      return changes ? [{ kind: standing.kind, id: record.id, changes }] : []
    }),
  )
  return { removed, edited }
}
