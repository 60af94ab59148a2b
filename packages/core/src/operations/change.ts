import type { Patch } from 'immer'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import type { Operation } from './operations.ts'

/** What was done, in both directions. */
export interface Change {
  /** What a person would call it; the type of the operation, or the label of a group. */
  readonly label: string
  /** The operations that did it, in order. Empty for an undo or a redo. */
  readonly operations: readonly Operation[]
  /** The journey after. */
  readonly journey: Journey
  /** From before to after. */
  readonly patches: readonly Patch[]
  /** From after to before. */
  readonly inverse: readonly Patch[]
  readonly added: readonly RecordRef[]
  /** Records that are there before and after, and differ. */
  readonly edited: readonly RecordRef[]
  /** Records that are gone, with all that went because it hung on them. */
  readonly removed: readonly RecordRef[]
}
