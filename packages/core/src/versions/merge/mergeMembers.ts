import type { AnyField } from '../../model/field.ts'
import { memberNames, memberOf, withMember, type Members } from '../members.ts'
import type { MergeConflict } from './merge.ts'
import { mergeValue } from './mergeValue.ts'

type Subject = Pick<MergeConflict, 'kind' | 'id'>

/** A conflict with those values that are there. */
export const conflictOf = (
  subject: Pick<MergeConflict, 'kind' | 'id' | 'field' | 'reason' | 'taken'>,
  { base, mine, theirs }: { readonly base?: unknown; readonly mine?: unknown; readonly theirs?: unknown },
): MergeConflict => ({
  ...subject,
  ...(base !== undefined && { base }),
  ...(mine !== undefined && { mine }),
  ...(theirs !== undefined && { theirs }),
})

/** The members of three versions of a record (or of the head) merged one by one, starting from mine. */
export const mergeMembers = (
  subject: Subject,
  fields: Readonly<Record<string, AnyField>>,
  base: Members | undefined,
  mine: Members,
  theirs: Members,
): { readonly members: Members; readonly conflicts: readonly MergeConflict[] } => {
  const conflicts: MergeConflict[] = []
  const members = memberNames(mine, theirs).reduce((merged, field) => {
    const three = { base: memberOf(base, field), mine: memberOf(mine, field), theirs: memberOf(theirs, field) }
    const { value, conflict } = mergeValue(three, fields[field])
    if (conflict) conflicts.push(conflictOf({ ...subject, field, reason: 'both-changed', taken: 'mine' }, three))
    return value === three.mine ? merged : withMember(merged, field, value)
  }, mine)
  return { members, conflicts }
}
