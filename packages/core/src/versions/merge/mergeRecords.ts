import { kinds, type Kind } from '../../model/kind.ts'
import { fieldsOf, tableOf } from '../../model/records.ts'
import { lookUp, type Table } from '../../model/table.ts'
import { membersOf } from '../members.ts'
import { sameValue } from '../sameValue.ts'
import type { Put } from '../withRecords.ts'
import type { MergeConflict, Sides } from './merge.ts'
import { conflictOf, mergeMembers } from './mergeMembers.ts'

interface Merged {
  /** What is to be put into mine. */
  readonly puts: readonly Put[]
  readonly conflicts: readonly MergeConflict[]
}

interface Three {
  readonly base: object | undefined
  readonly mine: object | undefined
  readonly theirs: object | undefined
}

const nothing: Merged = { puts: [], conflicts: [] }

const bothThere = (
  kind: Kind,
  id: string,
  { base, mine, theirs }: Three & { mine: object; theirs: object },
): Merged => {
  const fields = fieldsOf(kind)
  const before = base && membersOf(base)
  const { members, conflicts } = mergeMembers({ kind, id }, fields, before, membersOf(mine), membersOf(theirs))
  return { puts: members === mine ? [] : [{ kind, id, record: members }], conflicts }
}

const mergeRecord = (kind: Kind, id: string, three: Three): Merged => {
  const { base, mine, theirs } = three
  if (mine === theirs || theirs === base) return nothing
  if (mine && theirs) return bothThere(kind, id, { base, mine, theirs })
  const conflict = (taken: 'mine' | 'theirs'): readonly MergeConflict[] => [
    conflictOf({ kind, id, reason: 'removed-and-changed', taken }, three),
  ]
  if (mine) {
    if (!base) return nothing
    return sameValue(mine, base) ? { puts: [{ kind, id }], conflicts: [] } : { puts: [], conflicts: conflict('mine') }
  }
  if (!theirs) return nothing
  const puts = [{ kind, id, record: theirs }]
  if (!base) return { puts, conflicts: [] }
  return sameValue(theirs, base) ? nothing : { puts, conflicts: conflict('theirs') }
}

const mergeTable = (kind: Kind, base: Table<object>, mine: Table<object>, theirs: Table<object>): readonly Merged[] => {
  if (theirs === base || theirs === mine) return []
  const ids = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])
  return [...ids].map((id) =>
    mergeRecord(kind, id, { base: lookUp(base, id), mine: lookUp(mine, id), theirs: lookUp(theirs, id) }),
  )
}

/** What to put into mine so that it has what both sides changed, record by record and field by field. */
export const mergeRecords = ({ base, mine, theirs }: Sides): Merged => {
  const merged = kinds.flatMap((kind) =>
    mergeTable(kind, tableOf(base, kind), tableOf(mine, kind), tableOf(theirs, kind)),
  )
  return { puts: merged.flatMap(({ puts }) => puts), conflicts: merged.flatMap(({ conflicts }) => conflicts) }
}
