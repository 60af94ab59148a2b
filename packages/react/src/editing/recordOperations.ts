import type { Kind, Operation, OrderedKind, Position, RecordRef } from '@journeykit/core'

// Creators are typed by kind. Where the kind is known only at run time, in a form or a menu that serves all of them, an
// operation is written as the plain data it is; the store checks it by the kind's own rules, whatever it says.

/** Changes fields of a record; null takes an optional field away. */
export const editRecord = ({ kind, id }: RecordRef, changes: Readonly<Record<string, unknown>>): Operation =>
  ({ type: `${kind}.edit`, id, changes }) as unknown as Operation

/** Removes a record with all that hangs on it. */
export const removeRecord = ({ kind, id }: RecordRef): Operation =>
  ({ type: `${kind}.remove`, id }) as unknown as Operation

/** Where a record goes: what is not said stays. `at` is its position among its siblings there, last when absent. */
export interface MoveTo {
  readonly place?: string
  readonly lane?: string
  readonly stage?: string
  readonly at?: Position
}

/** Moves a record among its siblings or to another parent. */
export const moveRecord = (kind: OrderedKind, id: string, to: MoveTo): Operation =>
  ({ type: `${kind}.move`, id, ...to }) as unknown as Operation

/** Adds a record with these fields, its `id` among them. */
export const addRecord = (
  kind: OrderedKind,
  record: Readonly<Record<string, unknown>> & { readonly id: string },
  at?: Position,
): Operation => ({ type: `${kind}.add`, record, ...(at !== undefined && { at }) }) as unknown as Operation

/** The kinds that stand in an order among siblings and so can be moved. */
export const isOrdered = (kind: Kind): kind is OrderedKind => kind !== 'emotion'
