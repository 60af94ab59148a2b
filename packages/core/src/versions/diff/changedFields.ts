import { memberNames, memberOf, type Members } from '../members.ts'
import { sameValue } from '../sameValue.ts'
import type { FieldChange } from './journeyDiff.ts'

/** The fields in which two records differ, with what they held and hold. */
export const changedFields = (before: Members, after: Members): readonly FieldChange[] =>
  memberNames(before, after).flatMap((field) => {
    const [was, is] = [memberOf(before, field), memberOf(after, field)]
    if (sameValue(was, is)) return []
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  })
