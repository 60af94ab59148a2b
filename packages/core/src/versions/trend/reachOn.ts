import { dropOff } from '../../analysis/bottleneck/dropOff.ts'
import { reachOf } from '../../analysis/bottleneck/reach.ts'
import { spotsOf } from '../../analysis/bottleneck/spot.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'

/** The share of customers who get to a column, 0 … 1, without a place to the last one; undefined where it is unknown. */
export const reachOn = (journey: Journey, place?: PlaceId): number | undefined => {
  const spots = spotsOf(journey, 'step')
  const reaches = reachOf(
    journey,
    spots,
    spots.map((spot) => dropOff(journey, spot)),
  )
  const at = place === undefined ? spots.length - 1 : spots.findIndex((spot) => spot.place === place)
  return reaches[at]?.known
}
