import type { Journey } from '../../model/journey.ts'
import { countAt } from './count.ts'
import type { DropOff } from './dropOff.ts'
import type { Spot } from './spot.ts'

/**
 * The share of customers who reach each spot, 0 … 1: the count relative to the first counted spot; where there is no
 * count, the product of the stays 1 − drop-off up to it, if all of them are known; otherwise undefined. The first spot
 * is reached by all. `dropOffs` belong to the spots one by one.
 */
export const reachOf = (
  journey: Journey,
  spots: readonly Spot[],
  dropOffs: readonly (DropOff | undefined)[],
): readonly (number | undefined)[] => {
  let staying: number | undefined = 1
  let start: { readonly count: number; readonly reach: number } | undefined
  return spots.map(({ place }, i) => {
    const count = countAt(journey, place)?.count
    if (count !== undefined && count > 0) start ??= { count, reach: staying ?? 1 }
    const counted: number | undefined = count === undefined || !start ? undefined : (start.reach * count) / start.count
    const reach: number | undefined = count === undefined ? staying : counted
    const dropOff = dropOffs[i]
    staying = reach !== undefined && dropOff?.complete ? Math.min(1, reach) * (1 - dropOff.value) : undefined
    return reach === undefined ? undefined : Math.min(1, reach)
  })
}
