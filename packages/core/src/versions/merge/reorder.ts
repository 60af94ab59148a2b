import { siblingsOf } from '../../model/arrangement.ts'
import type { Kind, RecordRef } from '../../model/kind.ts'
import { keyBetween } from '../../model/order.ts'
import { belonging, recordOf, type OrderedKind } from '../../model/records.ts'
import { memberOf, membersOf, withMember } from '../members.ts'
import { sameValue } from '../sameValue.ts'
import type { Put } from '../withRecords.ts'
import { keyOf, put, type Settling } from './settling.ts'

interface Ordered {
  readonly id: string
  readonly order: string
}

/** True for the kinds whose records stand in an order. */
const isOrdered = (kind: Kind): kind is OrderedKind => kind !== 'emotion'

const standsAsInMine = ({ sides }: Settling, kind: Kind, record: Ordered): boolean => {
  const own = recordOf(sides.mine, kind, record.id)
  return (
    own !== undefined &&
    ['order', ...belonging[kind]].every((field) =>
      sameValue(memberOf(membersOf(own), field), memberOf(membersOf(record), field)),
    )
  )
}

/** New keys for those that share one with a sibling: mine keep theirs, the others follow right behind. */
const rekeyed = (settling: Settling, kind: OrderedKind, siblings: readonly Ordered[]): readonly Put[] => {
  const puts: Put[] = []
  for (let i = 0; i < siblings.length;) {
    const key = siblings[i]?.order ?? ''
    let end = i + 1
    while (siblings[end]?.order === key) end++
    const run = siblings.slice(i, end)
    const first = run.find((record) => standsAsInMine(settling, kind, record)) ?? run[0]
    let last = key
    for (const record of run.filter((other) => other !== first)) {
      last = keyBetween(last, siblings[end]?.order)
      puts.push({ kind, id: record.id, record: withMember(membersOf(record), 'order', last) })
      const before = settling.reordered.get(keyOf(kind, record.id))?.before ?? key
      settling.reordered.set(keyOf(kind, record.id), { kind, id: record.id, before, after: last })
    }
    i = end
  }
  return puts
}

/** Gives siblings that bear the same order key keys of their own, in all rows at once. False where there are none. */
export const reorder = (settling: Settling, taken: readonly RecordRef[]): boolean => {
  const seen = new Set<string>()
  const puts = taken.flatMap(({ kind, id }) => {
    const record = recordOf(settling.journey, kind, id)
    if (!record || !isOrdered(kind) || seen.has(keyOf(kind, id))) return []
    const siblings = siblingsOf(settling.journey, kind, record)
    for (const sibling of siblings) seen.add(keyOf(kind, sibling.id))
    return rekeyed(settling, kind, siblings)
  })
  if (puts.length > 0) put(settling, ...puts)
  return puts.length > 0
}
