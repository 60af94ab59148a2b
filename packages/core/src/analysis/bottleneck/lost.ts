import type { Journey } from '../../model/journey.ts'
import { countAt } from './count.ts'
import type { DropOff } from './dropOff.ts'
import type { Spot } from './spot.ts'

/** The customers lost at a place, a whole number: those counted there times the drop-off; undefined where not counted. */
export const lostAt = (journey: Journey, { place }: Spot, dropOff: DropOff | undefined): number | undefined => {
  const here = countAt(journey, place)
  return here && dropOff ? Math.round(here.count * dropOff.value) : undefined
}
