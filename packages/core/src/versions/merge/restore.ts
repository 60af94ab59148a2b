import type { Breach } from '../../model/breach.ts'
import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import type { Put } from '../withRecords.ts'
import { keyOf, put, reportRecord, type Settling } from './settling.ts'

interface Restored extends Put {
  readonly taken: 'mine' | 'theirs'
}

const candidates = (kind: Breach['kind']): readonly Kind[] =>
  kind === 'place' ? ['step', 'stage'] : kind === undefined ? [] : [kind]

/**
 * What one side removed and something of the other side speaks of, from the side that still has it. Undefined where it
 * was taken out by the merge itself, so that whatever speaks of it must go another way.
 */
const restoring = ({ sides, dropped }: Settling, { kind: target, expected: id = '' }: Breach): Restored | undefined => {
  for (const kind of candidates(target)) {
    for (const taken of ['mine', 'theirs'] as const) {
      const record = recordOf(sides[taken], kind, id)
      if (record && !dropped.has(keyOf(kind, id))) return { kind, id, record, taken }
    }
  }
  return undefined
}

/** Brings back, all at once, what the dangling links of both sides speak of. False where nothing can be brought back. */
export const restore = (settling: Settling, breaches: readonly Breach[]): boolean => {
  const all = new Map<string, Restored>()
  for (const breach of breaches) {
    const found = breach.code === 'dangling' ? restoring(settling, breach) : undefined
    if (found) all.set(keyOf(found.kind, found.id), found)
  }
  for (const [key, { kind, id, taken }] of all)
    if (!settling.conflicts.has(key)) reportRecord(settling, kind, id, 'still-needed', taken)
  if (all.size > 0) put(settling, ...all.values())
  return all.size > 0
}
