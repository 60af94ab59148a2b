import {
  columnsOf,
  inOrder,
  recordsAt,
  type Column,
  type Id,
  type Journey,
  type Lane,
  type RecordRef,
} from '@journeykit/core'
import { familyOf, isAmong, kindsIn, namesLane, type CardKind } from './families.ts'

/** A card as far as its place on the map goes. */
interface Standing {
  readonly id: string
  readonly lane?: Id<'lane'>
}

/** The records of a kind that a cell shows from one of its places, in order. */
export const cardsAt = (journey: Journey, kind: CardKind, place: string, lane: string): readonly RecordRef[] => {
  const standing: readonly Standing[] = recordsAt(journey, kind, place)
  return standing.filter((card) => !namesLane(kind) || card.lane === lane).map(({ id }) => ({ kind, id }))
}

/** What stands in a cell of the map, in the order in which it is shown. */
export const cardsIn = (journey: Journey, lane: Lane, { places }: Column): readonly RecordRef[] => {
  const kinds = kindsIn(lane.role)
  // A line of text stands by its place, whatever it is; of the other cards the barriers come before the exits.
  return kinds.some(namesLane)
    ? places.flatMap((place) => kinds.flatMap((kind) => cardsAt(journey, kind, place, lane.id)))
    : kinds.flatMap((kind) => places.flatMap((place) => cardsAt(journey, kind, place, lane.id)))
}

/** Everything on the map in the order of reading: stages, steps, then lane by lane the lane and its cards. */
export const mapOrder = (journey: Journey): readonly RecordRef[] => {
  const columns = columnsOf(journey)
  return [
    ...inOrder(journey, 'stage').map(({ id }): RecordRef => ({ kind: 'stage', id })),
    ...columns.flatMap(({ step }): readonly RecordRef[] => (step === undefined ? [] : [{ kind: 'step', id: step }])),
    ...inOrder(journey, 'lane').flatMap((lane): readonly RecordRef[] => [
      { kind: 'lane', id: lane.id },
      ...columns.flatMap((column) => cardsIn(journey, lane, column)),
    ]),
  ]
}

/** The same records in the order of reading; what the map does not show comes last, as it was. */
export const inMapOrder = (journey: Journey, refs: readonly RecordRef[]): readonly RecordRef[] => {
  if (refs.length < 2) return refs
  const wanted = new Set(refs.map(({ kind, id }) => `${kind}:${id}`))
  const shown = mapOrder(journey).filter(({ kind, id }) => wanted.has(`${kind}:${id}`))
  return [...shown, ...refs.filter((ref) => !isAmong(shown, ref))]
}

/** All of one family from one record to another, both among them, in the order of reading. */
export const rangeBetween = (journey: Journey, from: RecordRef, to: RecordRef): readonly RecordRef[] => {
  const order = mapOrder(journey).filter(({ kind }) => familyOf(kind) === familyOf(to.kind))
  const at = (ref: RecordRef): number => order.findIndex(({ kind, id }) => kind === ref.kind && id === ref.id)
  const [start, end] = [at(from), at(to)]
  return start < 0 || end < 0 ? [to] : order.slice(Math.min(start, end), Math.max(start, end) + 1)
}
