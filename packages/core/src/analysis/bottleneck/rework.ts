import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'
import { atLeastOne } from './share.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'

interface Repeated {
  readonly place: PlaceId
  readonly kind: 'step' | 'stage'
  readonly share: number
}

const repeatedAt = (journey: Journey, place: PlaceId): readonly Repeated[] => {
  const kind = recordOf(journey, 'step', place) ? 'step' : 'stage'
  const share = recordOf(journey, kind, place)?.repeats
  return share === undefined ? [] : [{ place, kind, share }]
}

/**
 * The share of customers who have to do it again. For a stage as stated of the stage itself; where that is not known,
 * the share who repeat at least one of its steps, if they do so independently: 1 − ∏(1 − repeats). Holds for all personas.
 */
export const rework = (journey: Journey, { place, parts }: Spot): Known | undefined => {
  const own = repeatedAt(journey, place)
  const known = own.length > 0 ? own : parts.flatMap((part) => repeatedAt(journey, part.place))
  if (known.length === 0) return undefined
  return {
    value: atLeastOne(known.map(({ share }) => share)),
    from: known.map(({ kind, place: id }) => ({ kind, id })),
  }
}
