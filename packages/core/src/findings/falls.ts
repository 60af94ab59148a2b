import { emotionCurve } from '../analysis/emotionCurve.ts'
import { slopesOf } from '../analysis/slope.ts'
import { inOrder } from '../model/arrangement.ts'
import { emotionAt } from '../model/emotions.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import type { PlaceId } from '../model/place.ts'
import { remembered } from '../model/remembered.ts'

/** How far the feelings of the persona who feels it most fall from one column to the next. */
export interface Fall {
  /** As a share of the whole scale, above 0 … 1. */
  readonly share: number
  /** The two emotions that it lies between. */
  readonly from: readonly RecordRef[]
}

const emotionRefs = (journey: Journey, persona: string, places: readonly PlaceId[]): readonly RecordRef[] =>
  places.flatMap((place): readonly RecordRef[] => {
    const emotion = emotionAt(journey, persona, place)
    return emotion ? [{ kind: 'emotion', id: emotion.id }] : []
  })

/**
 * The falls between neighbouring columns, by the place that they end at. Each persona is measured alone, so that one's
 * joy does not hide the other's pain; of several falls the deepest counts. None where either side is not scored.
 */
export const fallsOf: (journey: Journey) => ReadonlyMap<PlaceId, Fall> = /* @__PURE__ */ remembered(
  (journey: Journey) => {
    const height = journey.scale.max - journey.scale.min
    const falls = new Map<PlaceId, Fall>()
    for (const { id } of inOrder(journey, 'persona')) {
      for (const { from, to, change } of slopesOf(emotionCurve(journey, id).points)) {
        // Rounded, so that a fall of exactly a quarter is not a hair less.
        const share = Math.round((-change / height) * 1e9) / 1e9
        if (share <= (falls.get(to)?.share ?? 0)) continue
        falls.set(to, { share, from: emotionRefs(journey, id, [from, to]) })
      }
    }
    return falls
  },
)
