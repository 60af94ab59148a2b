import { recordsAt } from '../../model/arrangement.ts'
import type { ExitDestination } from '../../model/exit.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { countAt } from '../bottleneck/count.ts'

/** Customers who leave, and where to. */
export interface FunnelExit {
  readonly exit: Id<'exit'>
  /** The place that it was written down at: the stage, or one of its steps. */
  readonly place: PlaceId
  readonly to: ExitDestination
  /** Of those who reach that place, 0 … 1; absent where nobody knows. */
  readonly share?: number
  /** Customers, a whole number; absent where the share or the count at that place is not known. */
  readonly count?: number
}

/** The exits at some places, in order, each with its count where it can be known. */
export const funnelExits = (journey: Journey, places: readonly PlaceId[]): readonly FunnelExit[] =>
  places.flatMap((place) => {
    const here = countAt(journey, place)?.count
    return recordsAt(journey, 'exit', place).map(({ id, to, share }): FunnelExit => ({
      exit: id,
      place,
      to,
      ...(share !== undefined && { share }),
      ...(share !== undefined && here !== undefined && { count: Math.round(here * share) }),
    }))
  })
