import type { Emotion } from './emotion.ts'
import { groupIndex } from './groupIndex.ts'
import type { Id } from './id.ts'
import type { Journey } from './journey.ts'
import type { PlaceId } from './place.ts'
import { indexed } from './tableIndex.ts'

const none: readonly never[] = []

const byPlace = /* @__PURE__ */ groupIndex(
  ({ place }: Emotion) => place,
  (a, b) => (a.id < b.id ? -1 : 1),
)

/** How the personas feel at a place, in no order that means anything. The same array as long as none of it changes. */
export const emotionsAt = (journey: Journey, place: PlaceId): readonly Emotion[] =>
  indexed(journey.emotions, byPlace).get(place) ?? none

/** How a persona feels at a place, or undefined where nobody has said. */
export const emotionAt = (journey: Journey, persona: Id<'persona'>, place: PlaceId): Emotion | undefined =>
  emotionsAt(journey, place).findLast((emotion) => emotion.persona === persona)
