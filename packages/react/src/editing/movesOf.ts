import { inOrder, recordOf, stepsOf } from '@journeykit/core'
import type { Id, Journey, Operation, PlaceId, RecordRef } from '@journeykit/core'
import { familyOf, isCard, namesLane } from './families.ts'
import { moveTo } from './moveTo.ts'
import { directions, neighbourSpot, type Direction } from './neighbourSpot.ts'
import { editRecord } from './recordOperations.ts'
import { lanesFor, spotOf, type Spot } from './spot.ts'

/** Somewhere that a record can be sent to by name. */
export interface Destination {
  /** The step, stage, lane or channel; undefined for no channel. */
  readonly to: RecordRef | undefined
  /** True for where it is. */
  readonly here: boolean
  /** What takes it there; none where it is there already. */
  readonly operations: () => readonly Operation[]
}

/** Where some records may go, led by the first. A list is empty where there is no such choice. */
export interface Moves {
  /** One place on, by direction; absent at the edge. */
  readonly beside: Readonly<Partial<Record<Direction, readonly Operation[]>>>
  /** The steps, and the stages as a whole, for what stands in cells. */
  readonly places: readonly Destination[]
  /** The stages, for a step. */
  readonly stages: readonly Destination[]
  readonly lanes: readonly Destination[]
  readonly channels: readonly Destination[]
}

const placesOf = (journey: Journey): readonly RecordRef[] =>
  inOrder(journey, 'stage').flatMap(({ id }) => [
    ...stepsOf(journey, id).map((step): RecordRef => ({ kind: 'step', id: step.id })),
    { kind: 'stage', id },
  ])

const channelsFor = (journey: Journey, refs: readonly RecordRef[]): readonly Destination[] => {
  const touchpoints = refs.flatMap(({ kind, id }) =>
    kind === 'touchpoint' ? (recordOf(journey, 'touchpoint', id) ?? []) : [],
  )
  const [first] = touchpoints
  if (!first) return []
  const targets = [...inOrder(journey, 'channel').map(({ id }) => id), undefined]
  return targets.map((channel: Id<'channel'> | undefined) => ({
    to: channel === undefined ? undefined : { kind: 'channel', id: channel },
    here: first.channel === channel,
    operations: () =>
      touchpoints
        .filter((touchpoint) => touchpoint.channel !== channel)
        .map(({ id }) => editRecord({ kind: 'touchpoint', id }, { channel: channel ?? null })),
  }))
}

const noMoves: Moves = { beside: {}, places: [], stages: [], lanes: [], channels: [] }

/** Where records may go from where the first of them stands. */
export const movesOf = (journey: Journey, refs: readonly RecordRef[]): Moves => {
  const [first] = refs
  const spot = first && spotOf(journey, first, refs)
  if (!first || !spot) return noMoves
  const { kind } = first
  const destination = (to: RecordRef, there: Spot, here: boolean): Destination => ({
    to,
    here,
    operations: () => (here ? [] : moveTo(journey, refs, there)),
  })
  const besides = directions.flatMap((direction) => {
    const next = neighbourSpot(journey, refs, spot, direction)
    return next ? [[direction, moveTo(journey, refs, next)] as const] : []
  })
  const place = (ref: RecordRef): Destination => {
    const id: PlaceId = ref.id
    return destination(ref, { place: id, ...(spot.lane !== undefined && { lane: spot.lane }) }, id === spot.place)
  }
  return {
    beside: Object.fromEntries(besides),
    places: isCard(kind) ? placesOf(journey).map(place) : [],
    stages:
      familyOf(kind) === 'step'
        ? inOrder(journey, 'stage').map(({ id }) =>
            destination({ kind: 'stage', id }, { stage: id }, id === spot.stage),
          )
        : [],
    lanes: namesLane(kind)
      ? lanesFor(journey, kind).map(({ id }) =>
          destination(
            { kind: 'lane', id },
            { lane: id, ...(spot.place !== undefined && { place: spot.place }) },
            id === spot.lane,
          ),
        )
      : [],
    channels: channelsFor(journey, refs),
  }
}
