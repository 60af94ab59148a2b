import type { Kind, Operation, Position } from '@journeykit/core'
import { addRecord, isOrdered } from './recordOperations.ts'
import type { Values } from './remapped.ts'

/** Makes an id for a new record. */
export type NewId = (kind: Kind) => string

/** What makes the records, and which they are: those that were asked for, without what came along. */
export interface Copies {
  readonly operations: readonly Operation[]
  readonly made: readonly { readonly kind: Kind; readonly id: string }[]
}

/** The operation that adds a record of any kind that is copied. */
export const addCopy = (kind: Kind, values: Values, id: string, at?: Position): Operation => {
  const { order: _order, ...fields } = values
  const record = { ...fields, id }
  // An emotion stands in no order, so its operation says no position.
  return isOrdered(kind) ? addRecord(kind, record, at) : ({ type: 'emotion.add', record } as unknown as Operation)
}
