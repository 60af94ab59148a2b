import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { remembered } from '../../model/remembered.ts'
import { dropOff } from '../bottleneck/dropOff.ts'
import { spotsOf, type Spot } from '../bottleneck/spot.ts'
import { exitsAt } from './exitsAt.ts'

/** Where customers go on or leave: a column, or a stage with steps as far as its own exits go. */
export interface Gate {
  readonly place: PlaceId
  /** The share that leaves; undefined where unknown. */
  readonly drop: number | undefined
  /** Worked out from counts, not from what the exits state. */
  readonly counted: boolean
  /** A stage with steps: at which of them they leave is not stated. */
  readonly wholeStage: boolean
  /** The column after which those who left are missing. */
  readonly column: number
}

interface Standing {
  readonly spot: Spot
  readonly column: number
}

const standings = remembered((journey: Journey): ReadonlyMap<string, Standing> => {
  const columns = new Map(columnsOf(journey).map(({ place }, i) => [String(place), i]))
  const spots = [...spotsOf(journey, 'step'), ...spotsOf(journey, 'stage').filter(({ parts }) => parts.length > 0)]
  return new Map(
    spots.map((spot) => [spot.place, { spot, column: columns.get(spot.parts.at(-1)?.place ?? spot.place) ?? 0 }]),
  )
})

/** The gate at a place; undefined where there is no such place. */
export const gateAt = (journey: Journey, place: string): Gate | undefined => {
  const standing = standings(journey).get(place)
  if (!standing) return undefined
  const { spot, column } = standing
  const found = dropOff(journey, spot)
  const counted = found?.counted ?? false
  return {
    place: spot.place,
    drop: counted ? found?.value : exitsAt(journey, place),
    counted,
    wholeStage: spot.parts.length > 0,
    column,
  }
}
