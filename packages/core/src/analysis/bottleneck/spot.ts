import { inOrder, stepsOf } from '../../model/arrangement.ts'
import { columnsOf, type Column } from '../../model/columns.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'

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

/**
 * The spots of a journey, in order. What belongs to a stage as a whole counts only when stages are compared: at which
 * of its steps it happens is not known.
 */
export const spotsOf = (journey: Journey, by: Grain): readonly Spot[] => {
  const columns = columnsOf(journey)
  const spots = columns.map((column, i) => columnSpot(column, columns[i + 1]))
  if (by === 'step') return spots

  return inOrder(journey, 'stage').map(({ id }, i, stages) => ({
    place: id,
    stage: id,
    places: [id, ...stepsOf(journey, id).map((step) => step.id)],
    next: stages[i + 1]?.id,
    parts: spots.filter(({ place, stage }) => stage === id && place !== id),
  }))
}

/** The columns of a spot: its parts, or itself where it is one. */
export const columnsIn = (spot: Spot): readonly Spot[] => (spot.parts.length > 0 ? spot.parts : [spot])
