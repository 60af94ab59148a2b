import type { Journey } from '../model/journey.ts'
import { kinds, type Kind } from '../model/kind.ts'
import { tableOf } from '../model/records.ts'
import type { EmotionScale } from '../model/scale.ts'

/** What a generated value needs to know of the journey it will stand in: the scale and what may be pointed at. */
export interface Within {
  readonly scale: EmotionScale
  readonly ids: Readonly<Record<Kind, readonly string[]>>
}

/** A value that waits for its journey. Undefined where the journey has nothing that it could point at. */
export type Waiting<T = unknown> = (within: Within) => T | undefined

/** The world of a journey that is there. */
export const withinJourney = (journey: Journey): Within => ({
  scale: journey.scale,
  ids: Object.fromEntries(kinds.map((kind) => [kind, Object.keys(tableOf(journey, kind))])) as unknown as Within['ids'],
})

/** One of the entries, chosen by any whole number; undefined of an empty list. */
export const pick = <T>(entries: readonly T[], choice: number): T | undefined => entries[choice % entries.length]
