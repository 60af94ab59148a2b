import type { Kind } from './kind.ts'

/**
 * What a field may hold, as data, so that checking, editing, cascades and forms all read the same rule.
 * `onRemoval` says what becomes of a record when what it points at is removed: it goes too, or loses the link.
 */
export type Rule =
  | { readonly is: 'id' | 'order' | 'score' | 'mark' | 'duration' | 'timeFrame' }
  | { readonly is: 'date' | 'link' | 'picture' | 'language' | 'currency' | 'scale' }
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'choices'; readonly of: readonly string[] }
  | { readonly is: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly is: 'place'; readonly onRemoval: Fate }
  | { readonly is: 'reference'; readonly to: Kind; readonly onRemoval: Fate }
  | { readonly is: 'references'; readonly to: Kind; readonly whenEmptied: Fate }
  | { readonly is: 'list'; readonly of: Rule; readonly max: number }
  | { readonly is: 'group'; readonly fields: Readonly<Record<string, AnyField>> }
  | { readonly is: 'groups'; readonly fields: Readonly<Record<string, AnyField>>; readonly max: number }

/** What happens to the holder of a link when the linked record is removed. */
export type Fate = 'remove' | 'clear'

/** A field whatever it holds: its rule, and whether it may be absent. */
export interface AnyField {
  readonly rule: Rule
  readonly optional: boolean
}

/** A field of a record; `holds` exists for the compiler alone and ties the rule to the type in the interface. */
export interface Field<T, Optional extends boolean = false> extends AnyField {
  readonly optional: Optional
  readonly holds?: (value: T) => T
}

/** One field for each member of `R`, optional where the member is. A forgotten or mistyped one does not compile. */
export type Fields<R> = {
  readonly [K in keyof R]-?: Record<never, never> extends Pick<R, K> ? Field<Required<R>[K], true> : Field<R[K]>
}
