import type { Breach } from '../../model/breach.ts'
import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import { keyOf, put, reportRecord, type Settling } from './settling.ts'

const candidates = (kind: Breach['kind']): readonly Kind[] =>
  kind === 'place' ? ['step', 'stage'] : kind === undefined ? [] : [kind]

/**
 * Brings back what one side removed and something of the other side speaks of, from the side that still has it. False
 * where it was taken out by the merge itself, so that whatever speaks of it must go another way.
 */
export const restore = (settling: Settling, { kind: target, expected: id = '' }: Breach): boolean => {
  const { sides, dropped } = settling
  for (const kind of candidates(target)) {
    if (recordOf(settling.journey, kind, id)) return true
    for (const taken of ['mine', 'theirs'] as const) {
      const record = recordOf(sides[taken], kind, id)
      if (!record || dropped.has(keyOf(kind, id))) continue
      put(settling, { kind, id, record })
      if (!settling.conflicts.has(keyOf(kind, id))) reportRecord(settling, kind, id, 'still-needed', taken)
      return true
    }
  }
  return false
}
