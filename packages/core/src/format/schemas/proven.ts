import type * as z from 'zod/mini'

/** True where two types are the same, member for member: what is optional, exact or read-only counts. */
export type Equal<A, B> =
  (<T>(value: T) => T extends A ? 1 : 2) extends <T>(value: T) => T extends B ? 1 : 2 ? true : false

/** The type without its promises not to write; those are about programs, not about what a file holds. */
export type Writable<T> = T extends string | number | boolean ? T : { -readonly [K in keyof T]: Writable<T[K]> }

/** True where what a schema lets through is `R`, no more and no less. */
export type Fits<S extends z.ZodMiniType, R> = Equal<Writable<z.infer<S>>, Writable<R>>

/**
 * Gives the schema back as one of `R`, and compiles only if what it lets through equals `R` in both directions: a
 * field forgotten, one too many, or one that may hold `undefined` where it may only be absent is an error here.
 */
export const proven =
  <R>(): (<S extends z.ZodMiniType>(schema: S & (Fits<S, R> extends true ? S : never)) => z.ZodMiniType<R>) =>
  (schema) =>
    schema as z.ZodMiniType as z.ZodMiniType<R>
