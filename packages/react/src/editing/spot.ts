import { columnsOf, inOrder, recordOf, siblingsOf, stepsOf, type Column, type Id } from '@journeykit/core'
import { freeLaneRoles, type Journey, type Lane, type PlaceId, type RecordRef } from '@journeykit/core'
import { familyOf, fitsLane, isAmong, isCard, namesLane, type CardKind } from './families.ts'
import { cardsAt } from './mapOrder.ts'
import { isOrdered } from './recordOperations.ts'

/** Somewhere on the map where a record is put down: in a cell, or among the steps of a stage, the stages, the lanes. */
export interface Spot {
  /** Of a card: the step or stage. */
  readonly place?: PlaceId
  /** Of a card: the lane that shows it. */
  readonly lane?: Id<'lane'>
  /** Of a step: its stage. */
  readonly stage?: Id<'stage'>
  /** The sibling that it stands before; last when absent. */
  readonly before?: string
}

export const sameSpot = (a: Spot, b: Spot): boolean =>
  a.place === b.place && a.lane === b.lane && a.stage === b.stage && a.before === b.before

const before = (id: string | undefined): Pick<Spot, 'before'> => (id === undefined ? {} : { before: id })

/** The spots before each of these and after the last. */
const between = (there: Omit<Spot, 'before'>, ids: readonly string[]): readonly Spot[] =>
  [...ids, undefined].map((id) => ({ ...there, ...before(id) }))

const idsBut = (refs: readonly RecordRef[], moved: readonly RecordRef[]): readonly string[] =>
  refs.filter((ref) => !isAmong(moved, ref)).map(({ id }) => id)

/** The lane in which a card is shown, or undefined where the map has none for it. */
export const laneOfCard = (journey: Journey, { kind, id }: RecordRef): Lane | undefined => {
  const lanes = inOrder(journey, 'lane')
  if (!isCard(kind)) return undefined
  if (!namesLane(kind)) return lanes.find(({ role }) => fitsLane(kind, role))
  const lane = recordOf(journey, kind, id)?.lane
  return lanes.find((candidate) => candidate.id === lane)
}

/** The lanes that may hold a card of this kind. */
export const lanesFor = (journey: Journey, kind: CardKind): readonly Lane[] =>
  inOrder(journey, 'lane').filter(({ role }) => (namesLane(kind) ? freeLaneRoles.has(role) : fitsLane(kind, role)))

/**
 * The spots of a cell for cards of one kind, top to bottom, when those that are moved are lifted out of it. The stage's own
 * place, which the first column of a stage shows as well, is only offered where something stands there already.
 */
export const spotsInCell = (
  journey: Journey,
  kind: CardKind,
  lane: Id<'lane'>,
  column: Column,
  moved: readonly RecordRef[],
): readonly Spot[] =>
  column.places.flatMap((place) => {
    const cards = cardsAt(journey, kind, place, lane)
    return place === column.place || cards.length > 0 ? between({ place, lane }, idsBut(cards, moved)) : []
  })

/** The spots of all stages, or lanes, or of the steps of all stages, in order. */
export const spotsInLine = (
  journey: Journey,
  family: 'stage' | 'step' | 'lane',
  moved: readonly RecordRef[],
): readonly Spot[] => {
  if (family !== 'step') {
    const refs = inOrder(journey, family).map(({ id }): RecordRef => ({ kind: family, id }))
    return between({}, idsBut(refs, moved))
  }
  return inOrder(journey, 'stage').flatMap(({ id }) => {
    const refs = stepsOf(journey, id).map((step): RecordRef => ({ kind: 'step', id: step.id }))
    return between({ stage: id }, idsBut(refs, moved))
  })
}

/** The column that a place is shown in. */
export const columnOfPlace = (journey: Journey, place: string): Column | undefined =>
  columnsOf(journey).find(({ places }) => places.some((other) => other === place))

/** Where a record stands, when those that are moved with it are lifted out. Undefined for what cannot be moved. */
export const spotOf = (journey: Journey, ref: RecordRef, moved: readonly RecordRef[] = [ref]): Spot | undefined => {
  const { kind, id } = ref
  const family = familyOf(kind)
  const record = recordOf(journey, kind, id)
  if (!record || family === undefined || !isOrdered(kind)) return undefined
  const siblings = siblingsOf(journey, kind, record).map((sibling): RecordRef => ({ kind, id: sibling.id }))
  const behind = siblings.slice(siblings.findIndex((sibling) => sibling.id === id) + 1)
  const [next] = idsBut(behind, moved)
  if (family === 'card') {
    const lane = laneOfCard(journey, ref)?.id
    return 'place' in record && lane !== undefined ? { place: record.place, lane, ...before(next) } : undefined
  }
  return 'stage' in record ? { stage: record.stage, ...before(next) } : before(next)
}
