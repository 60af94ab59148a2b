import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'
import { isDuration } from '../../model/duration.ts'
import { listLength, textLength, titleLength } from '../../model/fields.ts'
import { isId, type Id } from '../../model/id.ts'
import type { Kind } from '../../model/kind.ts'
import { isOrderKey } from '../../model/order.ts'
import type { PlaceId } from '../../model/place.ts'
import { isLink, isPicture } from '../../model/url.ts'

// The message of every check is a breach code, so that a schema and the model name a fault alike.
// `describedBy` adds to the JSON Schema what a function cannot say there.

type Text = z.ZodMiniType<string>
type Optional<S extends z.ZodMiniType> = z.ZodMiniExactOptional<S>
interface Described {
  readonly pattern?: string
  readonly format?: string
}

const keeping = (isSound: (value: string) => boolean, code: BreachCode, describedBy: Described = {}): Text =>
  z.string(code).check(z.refine(isSound, code), z.meta({ ...describedBy }))

const textUpTo = (max: number): Text =>
  z
    .string('not-text' satisfies BreachCode)
    .check(
      z.regex(/\S/, { error: 'blank' satisfies BreachCode, abort: true }),
      z.maxLength(max, 'too-long' satisfies BreachCode),
    )

const numberWithin = (min: number, max: number): z.ZodMiniType<number> =>
  z
    .number('not-a-number' satisfies BreachCode)
    .check(z.gte(min, 'out-of-range' satisfies BreachCode), z.lte(max, 'out-of-range' satisfies BreachCode))

// The model keeps its rule of language tags to itself; a test holds the two together.
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const anyId: Text = keeping(isId, 'not-an-id', { pattern: '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$' })

/** A field that may be absent, but never `undefined` or `null`: absent is the one way to say unknown. */
export const optional = <S extends z.ZodMiniType>(schema: S): Optional<S> => z.exactOptional(schema)

export const id = <K extends Kind | 'journey'>(): z.ZodMiniType<Id<K>> => anyId
export const place: z.ZodMiniType<PlaceId> = anyId
export const order: Text = keeping(isOrderKey, 'not-an-order-key', { pattern: '^[A-Za-z][0-9A-Za-z]+$' })
export const title: Text = textUpTo(titleLength)
export const text: Text = textUpTo(textLength)
export const duration: Text = keeping(isDuration, 'not-a-duration', { pattern: '^P(?=\\d|T\\d)[0-9YMWDTHS.]+$' })
export const link: Text = keeping(isLink, 'not-a-link', { format: 'uri' })
export const picture: Text = keeping(isPicture, 'not-a-picture', { format: 'uri' })
export const date: z.ZodMiniType<string> = z.iso.date('not-a-date' satisfies BreachCode)
export const currency: Text = keeping((code) => /^[A-Z]{3}$/.test(code), 'not-a-currency', { pattern: '^[A-Z]{3}$' })
export const language: Text = keeping(isLanguage, 'not-a-language')
export const number: z.ZodMiniType<number> = z.number('not-a-number' satisfies BreachCode)
export const measure: z.ZodMiniType<number> = numberWithin(-1e15, 1e15)
export const money: z.ZodMiniType<number> = numberWithin(0, 1e15)
export const numberFrom: (min: number, max: number) => z.ZodMiniType<number> = numberWithin
export const share: z.ZodMiniType<number> = numberWithin(0, 1)
export const count: z.ZodMiniType<number> = z
  .int('not-a-number' satisfies BreachCode)
  .check(z.gte(0, 'out-of-range' satisfies BreachCode))
export const mark: z.ZodMiniType<true> = z.literal(true, 'not-a-mark' satisfies BreachCode)

const differ = (entries: readonly string[]): boolean => new Set(entries).size === entries.length

export const choice = <const T extends string>(of: readonly T[]): z.ZodMiniType<T> =>
  z.enum(of, 'not-a-choice' satisfies BreachCode) as z.ZodMiniType as z.ZodMiniType<T>

/** Several of the choices, none of them twice. */
export const choices = <const T extends string>(of: readonly T[]): z.ZodMiniType<T[]> =>
  z
    .array(choice(of), 'not-a-list' satisfies BreachCode)
    .check(z.refine(differ, 'repeated' satisfies BreachCode), z.meta({ uniqueItems: true }))

/** A list of at most `max` entries; lists of links have no such limit of their own. */
export const list = <S extends z.ZodMiniType>(of: S, max: number = listLength): z.ZodMiniArray<S> =>
  z.array(of, 'not-a-list' satisfies BreachCode).check(z.maxLength(max, 'too-long' satisfies BreachCode))

/** Links to records of one kind, none of them twice. An empty list says nothing, as an absent one does. */
export const links = <K extends Kind>(_to: K): z.ZodMiniType<Id<K>[]> =>
  z
    .array(id<K>(), 'not-a-list' satisfies BreachCode)
    .check(z.refine(differ, 'repeated' satisfies BreachCode), z.meta({ uniqueItems: true }))

/** Why we believe it. */
export const evidenceLinks: Optional<z.ZodMiniType<Id<'evidence'>[]>> = optional(links('evidence'))
/** For whom it holds. Named at all, it names at least one: nobody is not a choice. */
export const personaLinks: Optional<z.ZodMiniType<Id<'persona'>[]>> = optional(
  links('persona').check(z.minLength(1, 'missing' satisfies BreachCode)),
)
export const texts: z.ZodMiniArray<Text> = list(title)
