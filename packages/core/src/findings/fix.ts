import type { RecordRef } from '../model/kind.ts'
import type { Operation } from '../operations/operations.ts'

/** What the library's own fixes do. */
export const fixIds = [
  'drop-step',
  'merge-step',
  'draft-step',
  'answer-question',
  'draft-answer',
  'link-solution',
  'draft-solution',
  'drop-stage',
  'sum-time-frames',
  'link-metric',
  'schedule-review',
] as const
/** What a fix of the library does; see `fixIds`. */
export type FixId = (typeof fixIds)[number]

/** What would mend a finding: operations that are applied together (`store.transact`) and undone together. */
export interface Fix {
  /** What it does: one of `fixIds`, or a host's own. */
  readonly id: string
  /** What it would use or change, as its label names them: the solution to link and the barrier, the step to drop. */
  readonly at: readonly RecordRef[]
  readonly operations: readonly Operation[]
  /** The label of a host's own fix, in the host's language. */
  readonly label?: string
}
