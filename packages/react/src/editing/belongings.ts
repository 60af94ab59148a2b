import { fieldsOf, recordOf, tableOf, type Journey, type Kind, type RecordRef } from '@journeykit/core'
import { familyOf, isAmong } from './families.ts'

/** The kinds that are copied, in an order in which whatever is pointed at comes first. */
const copiedKinds = [
  'lane',
  'stage',
  'step',
  'touchpoint',
  'activity',
  'barrier',
  'note',
  'metric',
  'exit',
  'solution',
  'emotion',
] as const satisfies readonly Kind[]

const key = (kind: Kind, id: string): string => `${kind} ${id}`

const holds = (held: ReadonlySet<string>, kind: Kind | 'place', id: unknown): boolean =>
  typeof id === 'string' &&
  (kind === 'place' ? held.has(key('step', id)) || held.has(key('stage', id)) : held.has(key(kind, id)))

/** True where a record stands in one of these, or hangs on one: it goes where they go. */
const hangsOn = (kind: Kind, record: object, held: ReadonlySet<string>): boolean =>
  Object.entries(fieldsOf(kind)).some(([name, { rule }]) => {
    if (rule.is !== 'place' && rule.is !== 'reference') return false
    return (
      rule.onRemoval === 'remove' && holds(held, rule.is === 'place' ? 'place' : rule.to, Reflect.get(record, name))
    )
  })

/**
 * Records with all that stands in them or hangs on them (the steps of a stage, the cards of a step …), in an order in
 * which whatever is pointed at comes first.
 */
export const withBelongings = (journey: Journey, refs: readonly RecordRef[]): readonly RecordRef[] => {
  const held = new Set(refs.filter(({ kind, id }) => recordOf(journey, kind, id)).map(({ kind, id }) => key(kind, id)))
  return copiedKinds.flatMap((kind) => {
    const table: Readonly<Record<string, object>> = tableOf(journey, kind)
    const ids = Object.entries(table)
      .filter(([id, record]) => held.has(key(kind, id)) || hangsOn(kind, record, held))
      .sort(([, a], [, b]) => inOrderOf(a, b))
      .map(([id]) => id)
    for (const id of ids) held.add(key(kind, id))
    return ids.map((id): RecordRef => ({ kind, id }))
  })
}

const orderIn = (record: object): string => String(Reflect.get(record, 'order'))

const inOrderOf = (a: object, b: object): number => (orderIn(a) < orderIn(b) ? -1 : orderIn(a) > orderIn(b) ? 1 : 0)

/** Those that can be copied and do not belong to another of them, which takes them along anyway. Each once. */
export const rootsOf = (journey: Journey, refs: readonly RecordRef[]): readonly RecordRef[] => {
  const movable = refs.filter(
    (ref, i) =>
      familyOf(ref.kind) !== undefined && recordOf(journey, ref.kind, ref.id) && !isAmong(refs.slice(0, i), ref),
  )
  // Only what is in a stage, a step or a lane can belong to something else that is copied.
  const holders = movable.filter(({ kind }) => familyOf(kind) !== 'card')
  const cards = movable.filter(({ kind }) => familyOf(kind) === 'card')
  const free = holders.filter(
    (ref) =>
      !isAmong(
        withBelongings(
          journey,
          holders.filter((other) => other !== ref),
        ),
        ref,
      ),
  )
  const held = new Set(withBelongings(journey, free).map(({ kind, id }) => key(kind, id)))
  return [...free, ...cards.filter(({ kind, id }) => !held.has(key(kind, id)))]
}
