import type { Duration } from './duration.ts'
import type { AnyField, Fate, Field, Rule } from './field.ts'
import type { Id } from './id.ts'
import type { Kind } from './kind.ts'
import type { PlaceId } from './place.ts'
import type { EmotionScale } from './scale.ts'
import type { TimeFrame } from './timeFrame.ts'

/** The longest title, and the longest running text, in UTF-16 units. Generous for people, a wall for accidents. */
export const titleLength = 300
export const textLength = 10_000
/** The most entries in any list that a record holds. */
export const listLength = 1_000

const field = <T>(rule: Rule): Field<T> => ({ rule, optional: false })

/** The same field, which may be absent: absent means unknown, never zero and never neutral. */
export const optional = <T>({ rule }: Field<T>): Field<T, true> => ({ rule, optional: true })

export const id = <K extends Kind | 'journey'>(): Field<Id<K>> => field({ is: 'id' })
export const order: Field<string> = field({ is: 'order' })
export const title: Field<string> = field({ is: 'text', max: titleLength })
export const text: Field<string> = field({ is: 'text', max: textLength })
export const texts: Field<readonly string[]> = field({
  is: 'list',
  of: { is: 'text', max: titleLength },
  max: listLength,
})
export const choice = <T extends string>(of: readonly T[]): Field<T> => field({ is: 'choice', of })
/** Several of the choices, each at most once. */
export const choices = <T extends string>(of: readonly T[]): Field<readonly T[]> => field({ is: 'choices', of })
export const score: Field<number> = field({ is: 'score' })
/** A mark is there (`true`) or absent; `false` would be a second way to say the same. */
export const mark: Field<true> = field({ is: 'mark' })
export const duration: Field<Duration> = field({ is: 'duration' })
export const timeFrame: Field<TimeFrame> = field({ is: 'timeFrame' })
export const date: Field<string> = field({ is: 'date' })
export const link: Field<string> = field({ is: 'link' })
export const picture: Field<string> = field({ is: 'picture' })
export const language: Field<string> = field({ is: 'language' })
/** A currency by its ISO 4217 code: `EUR`. */
export const currency: Field<string> = field({ is: 'currency' })
export const scale: Field<EmotionScale> = field({ is: 'scale' })

/** A share of a whole, 0 … 1. */
export const share: Field<number> = field({ is: 'number', min: 0, max: 1, whole: false })
/** A count of people or things: 0, 1, 2 … */
export const count: Field<number> = field({ is: 'number', min: 0, max: Number.MAX_SAFE_INTEGER, whole: true })
/** A measured value of any kind, negative ones among them. */
export const measure: Field<number> = field({ is: 'number', min: -1e15, max: 1e15, whole: false })
/** An amount of money, 0 or more, in units of its currency. */
export const money: Field<number> = field({ is: 'number', min: 0, max: 1e15, whole: false })
export const numberFrom = (min: number, max: number): Field<number> => field({ is: 'number', min, max, whole: false })

/** The step or stage that the record stands in; it goes when its place goes. */
export const place: Field<PlaceId> = field({ is: 'place', onRemoval: 'remove' })
/** A step or stage that the record speaks of. */
export const otherPlace: Field<PlaceId> = field({ is: 'place', onRemoval: 'clear' })
export const reference = <K extends Kind>(to: K, onRemoval: Fate): Field<Id<K>> =>
  field({ is: 'reference', to, onRemoval })
export const references = <K extends Kind>(to: K, whenEmptied: Fate): Field<readonly Id<K>[]> =>
  field({ is: 'references', to, whenEmptied })
/** Why we believe it. Nothing named means: assumed. */
export const evidenceLinks: Field<readonly Id<'evidence'>[], true> = optional(references('evidence', 'clear'))
/** For whom it holds. Nothing named means: for every persona. */
export const personaLinks: Field<readonly Id<'persona'>[], true> = optional(references('persona', 'remove'))

export const group = <T>(fields: { readonly [K in keyof T]-?: AnyField }): Field<T> => field({ is: 'group', fields })
export const groups = <T>(fields: { readonly [K in keyof T]-?: AnyField }): Field<readonly T[]> =>
  field({ is: 'groups', fields, max: listLength })
