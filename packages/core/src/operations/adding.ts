import { siblingsOf } from '../model/arrangement.ts'
import { checkRecord } from '../model/checkJourney.ts'
import { createId, type Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { keyAt, type Position } from '../model/order.ts'
import { recordOf, type OrderedKind, type Records } from '../model/records.ts'
import { defineOperation, type Creator } from './definition.ts'
import { putRecord } from './draft.ts'
import type { Refusal } from './refusal.ts'
import { isObject, isPosition, said } from './shape.ts'

/** A record to be added, and where among its siblings: last when nothing is said. */
export interface Add<K extends OrderedKind> {
  readonly record: Omit<Records[K], 'order'>
  readonly at?: Position
}

/** What a caller says to add a record: its fields and, if it matters, its id and position. */
export type AddInput<K extends OrderedKind> = Omit<Records[K], 'id' | 'order'> & {
  readonly id?: Id<K>
  readonly at?: Position
}

export type AddCreator<K extends OrderedKind> = Creator<`${K}.add`, AddInput<K>, Add<K>>

const withOrder = <K extends OrderedKind>(journey: Journey, kind: K, { record, at = 'last' }: Add<K>) => {
  const order = keyAt(siblingsOf(journey, kind, record), at)
  return order === undefined ? undefined : ({ ...said(record), order } as Records[K])
}

const refuseAdding = <K extends OrderedKind>(journey: Journey, kind: K, add: Add<K>): Refusal | undefined => {
  const { record, at = 'last' } = add
  if (!isObject(record) || typeof record.id !== 'string' || !isPosition(at))
    return { code: 'malformed-operation', type: `${kind}.add` }
  const { id } = record
  if (recordOf(journey, kind, id)) return { code: 'id-taken', kind, id }
  const placed = withOrder(journey, kind, add)
  if (!placed) return { code: 'unknown-neighbour', kind, id, neighbour: String(Object.values(at)[0]) }
  const breaches = checkRecord(journey, kind, placed)
  return breaches.length > 0 ? { code: 'unsound', kind, id, breaches } : undefined
}

/** The operation that adds a record of a kind. The creator makes an id where the caller gives none. */
export const adding = <K extends OrderedKind>(kind: K): AddCreator<K> =>
  defineOperation<`${K}.add`, Add<K>, AddInput<K>>(
    {
      type: `${kind}.add`,
      texts: [],
      refuse: (journey, add) => refuseAdding(journey, kind, add),
      change(draft, add, journey) {
        const placed = withOrder(journey, kind, add)
        if (placed) putRecord(draft, kind, placed)
      },
    },
    ({ at, ...fields }) => {
      const record = { ...fields, id: fields.id ?? createId(kind) } as unknown as Add<K>['record']
      return at === undefined ? { record } : { record, at }
    },
  )
