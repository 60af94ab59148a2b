import { siblingsOf } from '../model/arrangement.ts'
import { checkRecord } from '../model/checkJourney.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { keyAt, type Position } from '../model/order.ts'
import { belonging, recordOf, type Belonging, type OrderedKind, type Records } from '../model/records.ts'
import { defineOperation, type Creator } from './definition.ts'
import { assignFields, draftTable } from './draft.ts'
import type { Refusal } from './refusal.ts'
import { isObject, isPosition, said } from './shape.ts'

/** Which record, where to (what is not said stays), and where among its siblings there: last when nothing is said. */
export type Move<K extends OrderedKind> = {
  readonly id: Id<K>
  readonly at?: Position
} & Partial<Pick<Records[K], Extract<keyof Records[K], Belonging[K]>>>

export type MoveCreator<K extends OrderedKind> = Creator<`${K}.move`, Move<K>, Move<K>>

/** The record as it stands after the move, or undefined where the neighbour it should stand beside is not there. */
export const movedRecord = <K extends OrderedKind>(
  journey: Journey,
  kind: K,
  record: Records[K],
  { id, at = 'last', ...to }: Move<K>,
): Records[K] | undefined => {
  const there = { ...record, ...said(to) }
  const others = siblingsOf(journey, kind, there).filter((sibling) => sibling.id !== id)
  const order = keyAt(others, at)
  return order === undefined ? undefined : { ...there, order }
}

const refuseMoving = <K extends OrderedKind>(journey: Journey, kind: K, move: Move<K>): Refusal | undefined => {
  const { id, at = 'last', ...to } = move
  if (!isPosition(at)) return { code: 'malformed-operation', type: `${kind}.move` }
  const record = recordOf(journey, kind, id)
  if (!record) return { code: 'unknown-record', kind, id }
  const field = Object.keys(to).find((name) => !belonging[kind].includes(name))
  if (field !== undefined) return { code: 'field-not-editable', kind, id, field }
  const moved = movedRecord(journey, kind, record, move)
  if (!moved)
    return { code: 'unknown-neighbour', kind, id, neighbour: isObject(at) ? String(Object.values(at)[0]) : at }
  const breaches = checkRecord(journey, kind, moved)
  return breaches.length > 0 ? { code: 'unsound', kind, id, breaches } : undefined
}

/** The operation that moves a record among its siblings or to another parent. All that hangs on it follows. */
export const moving = <K extends OrderedKind>(kind: K): MoveCreator<K> =>
  defineOperation<`${K}.move`, Move<K>, Move<K>>(
    {
      type: `${kind}.move`,
      texts: ['id'],
      refuse: (journey, move) => refuseMoving(journey, kind, move),
      change(draft, move, journey) {
        const [record, written] = [recordOf(journey, kind, move.id), draftTable(draft, kind)[move.id]]
        const moved = record && movedRecord(journey, kind, record, move)
        if (!moved || !written) return
        const fields = ['order', ...belonging[kind]]
        assignFields(written, Object.fromEntries(fields.map((field) => [field, Reflect.get(moved, field)])))
      },
    },
    (move) => move,
  )
