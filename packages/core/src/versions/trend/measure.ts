import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { Direction } from '../../model/metric.ts'
import type { PlaceId } from '../../model/place.ts'

/**
 * What to follow through the versions. Scores of emotions are on the latest version's scale; without a persona they
 * are the mean of all. Any other figure by a function, which answers undefined where it is unknown.
 */
export type Measure =
  | { readonly of: 'overall' | 'peak-end' | 'coverage'; readonly persona?: Id<'persona'> }
  | { readonly of: 'emotion' | 'bottleneck'; readonly place: PlaceId; readonly persona?: Id<'persona'> }
  /** The share of customers who get to a place; without a place, to the last column. */
  | { readonly of: 'reach'; readonly place?: PlaceId }
  | { readonly of: 'metric'; readonly metric: Id<'metric'> }
  | {
      readonly of: 'own'
      readonly value: (journey: Journey) => number | undefined
      /** What people call it. */
      readonly title?: string
      /** Which way is better; absent where neither is. */
      readonly direction?: Direction
    }
