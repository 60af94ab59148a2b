import { placeAmong } from './order.ts'
import type { TableIndex } from './tableIndex.ts'

/** Records by what they have in common, each group in order; there is no empty group. */
export type Groups<R> = ReadonlyMap<string, readonly R[]>

type Compare<R> = (a: R, b: R) => number

const inserted = <R>(members: readonly R[], record: R, compare: Compare<R>): readonly R[] => {
  const at = placeAmong(members, (member) => compare(member, record))
  return members.toSpliced(at, 0, record)
}

/**
 * The index of records by a key, each group in an order that no two of it share. What changes makes new lists of the
 * groups that it touches; all others stay the identical lists.
 */
export const groupIndex = <R>(keyOf: (record: R) => string, compare: Compare<R>): TableIndex<R, Groups<R>> => ({
  build(records) {
    const groups = new Map<string, R[]>()
    for (const record of records) {
      const key = keyOf(record)
      const members = groups.get(key)
      if (members) members.push(record)
      else groups.set(key, [record])
    }
    // Order only means something within a group, and many short lists are sorted faster than one long one.
    for (const members of groups.values()) members.sort(compare)
    return groups
  },

  revise(groups, revisions) {
    const next = new Map(groups)
    for (const { was, is } of revisions) {
      if (was !== undefined) {
        const left = (next.get(keyOf(was)) ?? []).filter((member) => member !== was)
        if (left.length > 0) next.set(keyOf(was), left)
        else next.delete(keyOf(was))
      }
      if (is !== undefined) next.set(keyOf(is), inserted(next.get(keyOf(is)) ?? [], is, compare))
    }
    return next
  },
})
