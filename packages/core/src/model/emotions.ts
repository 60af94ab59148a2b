import type { Emotion } from './emotion.ts'
import type { Id } from './id.ts'
import type { Journey } from './journey.ts'
import type { PlaceId } from './place.ts'
import { remembered } from './remembered.ts'
import type { Table } from './table.ts'

const keyOf = (persona: string, place: string): string => `${persona}\u0000${place}`

const byPersonaAndPlace = remembered(
  (table: Table<Emotion>): ReadonlyMap<string, Emotion> =>
    new Map(Object.values(table).map((emotion) => [keyOf(emotion.persona, emotion.place), emotion])),
)

/** How a persona feels at a place, or undefined where nobody has said. */
export const emotionAt = (journey: Journey, persona: Id<'persona'>, place: PlaceId): Emotion | undefined =>
  byPersonaAndPlace(journey.emotions).get(keyOf(persona, place))
