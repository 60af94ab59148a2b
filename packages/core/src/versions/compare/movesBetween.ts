import { siblingsOf } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import { belonging, recordOf, type OrderedKind } from '../../model/records.ts'
import { memberOf, membersOf } from '../members.ts'
import type { RecordChange } from '../diff/journeyDiff.ts'
import type { Moved } from './journeyComparison.ts'
import { keptInOrder } from './keptInOrder.ts'

const isOrdered = (kind: Kind): kind is OrderedKind => kind !== 'emotion'

const groupOf = (kind: Kind, record: object): string =>
  [kind, ...belonging[kind].map((field) => String(memberOf(membersOf(record), field)))].join('\u0000')

/** Those of a row of siblings that stand in the order of before, wherever an order key was only rewritten. */
const stayersAmong = (before: Journey, after: Journey, kind: OrderedKind, record: object): ReadonlySet<string> => {
  const stayed = siblingsOf(after, kind, record).filter(({ id }) => {
    const was = recordOf(before, kind, id)
    return was && groupOf(kind, was) === groupOf(kind, record)
  })
  const ranks = new Map(siblingsOf(before, kind, record).map(({ id }, rank) => [id, rank]))
  // Whose key is untouched did not move; together they weigh more than all others.
  const weightOf = (id: string, order: string): number =>
    recordOf(before, kind, id)?.order === order ? stayed.length + 1 : 1
  const inBoth = [...stayed].sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
  const dense = new Map(inBoth.map(({ id }, rank) => [id, rank]))
  return keptInOrder(stayed.map(({ id, order }) => ({ id, before: dense.get(id) ?? 0, weight: weightOf(id, order) })))
}

/**
 * Which of the records that are placed otherwise have moved for people: to another parent, or to another place among
 * their siblings. A row whose keys were only rewritten has not.
 */
export const movesBetween = (before: Journey, after: Journey, changes: readonly RecordChange[]): readonly Moved[] => {
  const known = new Map<string, ReadonlySet<string>>()
  return changes.flatMap(({ kind, id, fields }): readonly Moved[] => {
    const toAnother = fields.some(({ field }) => belonging[kind].includes(field))
    const record = recordOf(after, kind, id)
    if (toAnother || !isOrdered(kind) || !record) return [{ kind, id, toAnother }]
    const group = groupOf(kind, record)
    const stayers = known.get(group) ?? stayersAmong(before, after, kind, record)
    known.set(group, stayers)
    return stayers.has(id) ? [] : [{ kind, id, toAnother }]
  })
}
