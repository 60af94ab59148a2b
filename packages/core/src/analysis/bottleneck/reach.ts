import type { Journey } from '../../model/journey.ts'
import { countAt } from './count.ts'
import type { DropOff } from './dropOff.ts'
import type { Spot } from './spot.ts'

/** How much of the stream of customers gets to a spot, as a share, 0 … 1. */
export interface Reach {
  /** The share who reach it, where that is known. */
  readonly known?: number
  /** No more than this share can reach it: what is known to have left before is gone. The same as `known` where there is one. */
  readonly atMost: number
}

/**
 * How many reach each spot: the count relative to the first counted spot; where there is no count, the product of the
 * stays 1 − drop-off up to it, if all of them are known. The first spot is reached by all. Where too little is known
 * there is still a bound, for nobody comes back who has left. `dropOffs` belong to the spots one by one.
 */
export const reachOf = (
  journey: Journey,
  spots: readonly Spot[],
  dropOffs: readonly (DropOff | undefined)[],
): readonly Reach[] => {
  let staying: Reach = { known: 1, atMost: 1 }
  let start: { readonly count: number; readonly reach: number } | undefined
  return spots.map(({ place }, i) => {
    const count = countAt(journey, place)?.count
    if (count !== undefined && count > 0) start ??= { count, reach: staying.known ?? 1 }
    const share = count !== undefined && start ? Math.min(1, (start.reach * count) / start.count) : undefined
    const here: Reach = share === undefined ? staying : { known: share, atMost: share }
    staying = after(here, dropOffs[i])
    return here
  })
}

const after = ({ known, atMost }: Reach, dropOff: DropOff | undefined): Reach => {
  const stay = 1 - (dropOff?.value ?? 0)
  return { ...(known !== undefined && dropOff?.complete && { known: known * stay }), atMost: atMost * stay }
}
