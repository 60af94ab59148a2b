import { recordOf, siblingsOf, type Journey, type OrderedKind, type Operation, type Position } from '@journeykit/core'
import { freeLaneRoles, type RecordRef } from '@journeykit/core'
import { familyOf, isAmong, namesLane } from './families.ts'
import { inMapOrder } from './mapOrder.ts'
import { isOrdered, moveRecord, type MoveTo } from './recordOperations.ts'
import type { Spot } from './spot.ts'

interface Moving {
  readonly kind: OrderedKind
  readonly id: string
  /** The record as it is. */
  readonly record: object
  /** To what it belongs afterwards. */
  readonly to: Omit<MoveTo, 'at'>
}

const belongsTo = (journey: Journey, kind: OrderedKind, { place, lane, stage }: Spot): Omit<MoveTo, 'at'> => {
  if (kind === 'step') return stage === undefined ? {} : { stage }
  if (familyOf(kind) !== 'card') return {}
  const role = lane === undefined ? undefined : recordOf(journey, 'lane', lane)?.role
  const intoLane = namesLane(kind) && lane !== undefined && role !== undefined && freeLaneRoles.has(role)
  return { ...(place !== undefined && { place }), ...(intoLane && { lane }) }
}

const isAlready = ({ record, to }: Moving): boolean =>
  Object.entries(to).every(([field, value]) => Reflect.get(record, field) === value)

/** Moves records of one kind that become siblings; none where they stand there already, in this order. */
const moveTogether = (journey: Journey, moving: readonly [Moving, ...Moving[]], spot: Spot): readonly Operation[] => {
  const [{ kind, record, to }] = moving
  const ids = moving.map(({ id }) => id)
  const siblings = siblingsOf(journey, kind, { ...record, ...to }).map(({ id }) => id)
  const from = spot.before === undefined ? -1 : siblings.indexOf(spot.before)
  // What it should stand before may itself be on the move; then the next that stays.
  const next = from < 0 ? undefined : siblings.slice(from).find((id) => !ids.includes(id))
  const staying = siblings.filter((id) => !ids.includes(id))
  const at = next === undefined ? staying.length : staying.indexOf(next)
  const after = [...staying.slice(0, at), ...ids, ...staying.slice(at)]
  if (moving.every(isAlready) && after.every((id, i) => id === siblings[i])) return []
  const first: Position = next === undefined ? 'last' : { before: next }
  return moving.map(({ id, to: there }, i) =>
    moveRecord(kind, id, { ...there, at: i === 0 ? first : { after: ids[i - 1] ?? '' } }),
  )
}

const movingOf = (journey: Journey, { kind, id }: RecordRef, spot: Spot): readonly Moving[] => {
  const record = isOrdered(kind) ? recordOf(journey, kind, id) : undefined
  return record && isOrdered(kind) ? [{ kind, id, record, to: belongsTo(journey, kind, spot) }] : []
}

const siblingKey = ({ kind, record, to }: Moving): string => {
  const lane: unknown = Reflect.get({ ...record, ...to }, 'lane')
  return `${kind} ${typeof lane === 'string' ? lane : ''}`
}

/**
 * The operations that bring records to a spot, in the order in which the map shows them; none where they are there. The
 * first says what is moved: what cannot be moved among the same is left where it is.
 */
export const moveTo = (journey: Journey, refs: readonly RecordRef[], spot: Spot): readonly Operation[] => {
  const family = refs[0] && familyOf(refs[0].kind)
  if (family === undefined) return []
  const like = inMapOrder(journey, refs).filter(({ kind }) => familyOf(kind) === family)
  const groups = new Map<string, [Moving, ...Moving[]]>()
  for (const moving of like.flatMap((ref) => movingOf(journey, ref, spot))) {
    const key = siblingKey(moving)
    const group = groups.get(key)
    if (group) group.push(moving)
    else groups.set(key, [moving])
  }
  return [...groups.values()].flatMap((group) => moveTogether(journey, group, spot))
}

/** Those of some records that move when the first of them does. */
export const movedWith = (refs: readonly RecordRef[], first: RecordRef): readonly RecordRef[] =>
  isAmong(refs, first)
    ? [
        first,
        ...refs.filter(
          ({ kind, id }) => (kind !== first.kind || id !== first.id) && familyOf(kind) === familyOf(first.kind),
        ),
      ]
    : [first]
