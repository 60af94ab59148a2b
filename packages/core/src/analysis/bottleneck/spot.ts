import { columnsOf, type Column } from '../../model/columns.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { remembered } from '../../model/remembered.ts'

/** What bottlenecks are looked for among: the columns of the map, or its stages. */
export type Grain = 'step' | 'stage'

/** One place that is scored: a column, or a stage with all that stands in it. */
export interface Spot {
  readonly place: PlaceId
  readonly stage: Id<'stage'>
  /** The places whose records count: its own and, for a stage, its steps'. */
  readonly places: readonly PlaceId[]
  /** The column or stage that comes after it. */
  readonly next: PlaceId | undefined
  /** The columns of a stage that has steps; empty for a column. */
  readonly parts: readonly Spot[]
}

const columnSpot = ({ place, stage }: Column, next: Column | undefined): Spot => ({
  place,
  stage,
  places: [place],
  next: next?.place,
  parts: [],
})

const stageSpots = (columns: readonly Spot[]): readonly Spot[] => {
  const stages = new Map<Id<'stage'>, Spot[]>()
  for (const column of columns) {
    const parts = stages.get(column.stage) ?? []
    stages.set(column.stage, parts)
    if (column.place !== column.stage) parts.push(column)
  }
  const ids = [...stages.keys()]
  return [...stages].map(([id, parts], i) => {
    const places = [id, ...parts.map(({ place }) => place)]
    return { place: id, stage: id, places, next: ids[i + 1], parts }
  })
}

const among = /* @__PURE__ */ remembered((columns: readonly Column[]): Readonly<Record<Grain, readonly Spot[]>> => {
  const step = columns.map((column, i) => columnSpot(column, columns[i + 1]))
  return { step, stage: stageSpots(step) }
})

/**
 * The spots of a journey, in order. What belongs to a stage as a whole counts only when stages are compared: at which
 * of its steps it happens is not known. The same array as long as the columns are the same.
 */
export const spotsOf = (journey: Journey, by: Grain): readonly Spot[] => among(columnsOf(journey))[by]

/** The columns of a spot: its parts, or itself where it is one. */
export const columnsIn = (spot: Spot): readonly Spot[] => (spot.parts.length > 0 ? spot.parts : [spot])
