import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import { withRecords, type Put } from '../withRecords.ts'
import type { ConflictReason, MergeConflict, Reordered, Sides } from './merge.ts'
import { conflictOf } from './mergeMembers.ts'

/** A merge on its way to being sound. */
export interface Settling {
  readonly sides: Sides
  journey: Journey
  /** By kind, id and field, so that the last word on each is the one that is reported. */
  readonly conflicts: Map<string, MergeConflict>
  readonly reordered: Map<string, Reordered>
  /** What was taken out for good. */
  readonly dropped: Set<string>
}

/** Names a record in the sets and maps of a merge. */
export const keyOf = (kind: Kind | 'journey', id: string, field = ''): string => `${kind} ${id} ${field}`

/** Puts a conflict on the list, in the place of an earlier one about the same. */
export const report = ({ conflicts }: Settling, conflict: MergeConflict): void =>
  void conflicts.set(keyOf(conflict.kind, conflict.id, conflict.field), conflict)

/** A conflict about a whole record, with what each version has. */
export const reportRecord = (
  settling: Settling,
  kind: Kind,
  id: string,
  reason: ConflictReason,
  taken: MergeConflict['taken'],
): void => {
  const { base, mine, theirs } = settling.sides
  const three = {
    base: recordOf(base, kind, id),
    mine: recordOf(mine, kind, id),
    theirs: recordOf(theirs, kind, id),
  }
  report(settling, conflictOf({ reason, kind, id, taken }, three))
}

/** Puts a record, or takes one away. */
export const put = (settling: Settling, ...puts: readonly Put[]): void => {
  settling.journey = withRecords(settling.journey, puts)
}
