import { freeLaneRoles, recordOf, type Journey, type Kind, type LaneRole, type RecordRef } from '@journeykit/core'

/** The kinds that stand as cards or lines in the cells of a map. */
export const cardKinds = ['touchpoint', 'activity', 'barrier', 'solution', 'note', 'exit'] as const
/** A kind that stands in the cells of a map. */
export type CardKind = (typeof cardKinds)[number]

/** What can be moved on a map, by where it can go: the cells, or a place among its like. */
export type Family = 'card' | 'step' | 'stage' | 'lane'

export const isCard = (kind: Kind): kind is CardKind => cardKinds.some((card) => card === kind)

/** Notes and activities name the lane that they are in; other cards show in the lane of their kind. */
export const namesLane = (kind: Kind): kind is 'note' | 'activity' => kind === 'note' || kind === 'activity'

/** What a record of this kind can be moved among, or undefined where it cannot be moved on a map. */
export const familyOf = (kind: Kind): Family | undefined => {
  if (isCard(kind)) return 'card'
  return kind === 'step' || kind === 'stage' || kind === 'lane' ? kind : undefined
}

const roles: Readonly<Record<Exclude<CardKind, 'note' | 'activity'>, LaneRole>> = {
  touchpoint: 'touchpoints',
  barrier: 'barriers',
  exit: 'barriers',
  solution: 'solutions',
}

/** True where cards of this kind stand, or may stand, in a lane of this role. */
export const fitsLane = (kind: CardKind, role: LaneRole): boolean =>
  namesLane(kind) ? freeLaneRoles.has(role) : roles[kind] === role

/** The kinds of cards that stand in a lane, in the order in which a cell shows them. */
export const kindsIn = (role: LaneRole): readonly CardKind[] =>
  freeLaneRoles.has(role) ? ['activity', 'note'] : cardKinds.filter((kind) => fitsLane(kind, role))

/** True for the records that there still are. */
export const isThere = (journey: Journey, { kind, id }: RecordRef): boolean => recordOf(journey, kind, id) !== undefined

export const sameRef = (a: RecordRef, b: RecordRef): boolean => a.kind === b.kind && a.id === b.id

export const isAmong = (refs: readonly RecordRef[], ref: RecordRef): boolean =>
  refs.some((other) => sameRef(other, ref))
