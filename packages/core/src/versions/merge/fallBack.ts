import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import { changedFields } from '../diff/changedFields.ts'
import { memberOf, membersOf } from '../members.ts'
import type { ConflictReason } from './merge.ts'
import { conflictOf } from './mergeMembers.ts'
import { keyOf, put, report, reportRecord, type Settling } from './settling.ts'

/** Takes a record out for good, and says so. */
export const drop = (settling: Settling, kind: Kind, id: string, reason: ConflictReason): void => {
  const inMine = recordOf(settling.sides.mine, kind, id) !== undefined
  settling.dropped.add(keyOf(kind, id))
  put(settling, { kind, id })
  reportRecord(settling, kind, id, reason, inMine ? 'neither' : 'mine')
}

/**
 * Gives a record back the form that it has in mine, or takes it out where mine has none, and names what is left out
 * thereby. False where it has that form already.
 */
export const fallBack = (settling: Settling, kind: Kind, id: string, reason: ConflictReason): boolean => {
  const { base, mine, theirs } = settling.sides
  const now = recordOf(settling.journey, kind, id)
  const own = recordOf(mine, kind, id)
  if (!now || now === own) return false
  if (!own) {
    drop(settling, kind, id, reason)
    return true
  }
  const [was, hers] = [recordOf(base, kind, id), recordOf(theirs, kind, id)]
  const valuesOf = (field: string): object => ({
    base: memberOf(was && membersOf(was), field),
    mine: memberOf(membersOf(own), field),
    theirs: memberOf(hers && membersOf(hers), field),
  })
  for (const { field } of changedFields(membersOf(now), membersOf(own)))
    report(settling, conflictOf({ reason, kind, id, field, taken: 'mine' }, valuesOf(field)))
  put(settling, { kind, id, record: own })
  return true
}
