import { columnsOf, freeLaneRoles, inOrder, recordOf } from '@journeykit/core'
import type { Id, Journey, PlaceId, Position, RecordRef } from '@journeykit/core'
import type { Clip, ClipRoot } from './clip.ts'
import { isCard, namesLane } from './families.ts'
import type { Values } from './remapped.ts'
import { columnOfPlace } from './spot.ts'

/** Where somebody pastes: the cell or head that has the focus, and the record in it. */
export interface PasteAt {
  readonly place?: PlaceId
  readonly lane?: Id<'lane'>
  /** What is pasted comes after this, where it is of the same kind. */
  readonly after?: RecordRef
}

/** Where one root of a clip goes. */
export interface RootPlace {
  /** To what it belongs there. */
  readonly to: Values
  readonly at: Position | undefined
}

const stageAt = (journey: Journey, place: PlaceId | undefined): Id<'stage'> | undefined =>
  place === undefined ? undefined : columnOfPlace(journey, place)?.stage

/** The place as many columns further, the last one where there are not as many. */
const placeAt = (journey: Journey, place: PlaceId, column: number): PlaceId => {
  if (column === 0) return place
  const columns = columnsOf(journey)
  const from = columns.findIndex(({ places }) => places.includes(place))
  return columns[Math.min(from + column, columns.length - 1)]?.place ?? place
}

/** Where the first cards go: to the place itself, or, at the head of a stage, to the first of its steps. */
const firstPlace = (journey: Journey, { place, after }: PasteAt): PlaceId | undefined => {
  const column = place === undefined ? undefined : columnOfPlace(journey, place)
  return after && isCard(after.kind) && column ? place : column?.place
}

/** The lane that all notes and activities of a paste go to, where they come from one lane and are pasted into another. */
const laneFor = (journey: Journey, clip: Clip, { lane }: PasteAt): Id<'lane'> | undefined => {
  const role = lane === undefined ? undefined : recordOf(journey, 'lane', lane)?.role
  if (role === undefined || !freeLaneRoles.has(role)) return undefined
  const from = clip.roots.flatMap(({ kind, id }) =>
    namesLane(kind) ? clip.records.filter(({ kind: other, record }) => other === kind && record.id === id) : [],
  )
  return new Set(from.map(({ record }) => record['lane'])).size === 1 ? lane : undefined
}

/** Where a root goes by its kind; undefined where it needs a place and there is none. */
export const rootPlaces = (journey: Journey, clip: Clip, at: PasteAt): ((root: ClipRoot) => RootPlace | undefined) => {
  const lane = laneFor(journey, clip, at)
  const stage = stageAt(journey, at.place)
  return ({ kind, column }) => {
    if (isCard(kind)) {
      const first = firstPlace(journey, at)
      if (first === undefined) return undefined
      const place = placeAt(journey, first, column)
      const to = { place, ...(namesLane(kind) && lane !== undefined && { lane }) }
      return { to, at: column === 0 ? afterCard(journey, kind, to, at.after) : undefined }
    }
    if (kind === 'step') {
      const into = stage ?? inOrder(journey, 'stage').at(-1)?.id
      const step = at.place === undefined ? undefined : recordOf(journey, 'step', at.place)
      return into === undefined ? undefined : { to: { stage: into }, at: step ? { after: step.id } : undefined }
    }
    const beside = kind === 'stage' ? stage : at.lane
    return { to: {}, at: beside !== undefined && recordOf(journey, kind, beside) ? { after: beside } : undefined }
  }
}

const afterCard = (
  journey: Journey,
  kind: ClipRoot['kind'],
  to: Values,
  after: RecordRef | undefined,
): Position | undefined => {
  // Where the lane is only found while pasting, nobody knows yet whether they will be neighbours.
  const known = !isCard(kind) || !namesLane(kind) || to['lane'] !== undefined
  const neighbour = known && after?.kind === kind ? recordOf(journey, kind, after.id) : undefined
  const values: Values = { ...neighbour }
  return neighbour && Object.entries(to).every(([field, value]) => values[field] === value)
    ? { after: neighbour.id }
    : undefined
}
