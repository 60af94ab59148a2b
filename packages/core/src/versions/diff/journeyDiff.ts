import type { Kind } from '../../model/kind.ts'
import type { Records } from '../../model/records.ts'

/** What one field held before and holds after. A value that is absent says that the field is absent. */
export interface FieldChange {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** A record of one kind or another, whole. */
export type WholeRecord = { readonly [K in Kind]: { readonly kind: K; readonly record: Records[K] } }[Kind]

/** The fields that changed in one record. */
export interface RecordChange {
  readonly kind: Kind
  readonly id: string
  readonly fields: readonly FieldChange[]
}

/**
 * What makes one journey of another, as plain data that survives JSON. Kinds stand in the order of `kinds`; a record
 * may be in both `changed` and `moved`, each with its own fields.
 */
export interface JourneyDiff {
  /** What the journey says of itself: title, scale, owner … */
  readonly head: readonly FieldChange[]
  readonly added: readonly WholeRecord[]
  /** As they were, so that the diff can be turned round. */
  readonly removed: readonly WholeRecord[]
  /** Changes of anything but order and belonging. */
  readonly changed: readonly RecordChange[]
  /** Changes of the order key and of what the record belongs to (`belonging`): its step, stage, lane, persona … */
  readonly moved: readonly RecordChange[]
}
