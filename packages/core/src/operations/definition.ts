import type { Draft } from 'immer'
import type { Journey } from '../model/journey.ts'
import type { Refusal } from './refusal.ts'

/** An operation as data: it can be kept, sent and replayed, and replayed it gives the same journey. */
export type OperationValue<Type extends string, Args extends object> = { readonly type: Type } & Args

/** Everything there is to know of one operation. The only place that knows it. */
export interface Definition<Type extends string, Args extends object> {
  readonly type: Type
  /** The arguments that must be text: where one is not, the operation is malformed and `refuse` is not asked. */
  readonly texts: readonly (keyof Args & string)[]
  /** Why not, or undefined where it can be done. Never changes anything, never throws. */
  readonly refuse: (journey: Journey, args: Args) => Refusal | undefined
  /** Does it: writes to the draft of a journey that did not refuse, reads from that journey as it was. */
  readonly change: (draft: Draft<Journey>, args: Args, journey: Journey) => void
  /**
   * Operations of the same type with the same target, made in quick succession, are one typing and undone as one.
   * Absent for what is never typed.
   */
  readonly typingTarget?: (args: Args) => string
}

/** Makes operations of one type out of what a caller knows (`Input`), and carries the definition. */
export interface Creator<Type extends string, Input, Args extends object> extends Definition<Type, Args> {
  (input: Input): OperationValue<Type, Args>
}

/**
 * Joins a definition and the function that fills in what a caller may leave out (ids above all), so that the
 * operation itself leaves nothing to chance.
 */
export const defineOperation = <Type extends string, Args extends object, Input>(
  definition: Definition<Type, Args>,
  complete: (input: Input) => Args,
): Creator<Type, Input, Args> =>
  Object.assign((input: Input) => ({ type: definition.type, ...complete(input) }), definition)
