import { recordOf, type Kind } from '@journeykit/core'
import type { ClipRecord } from './clip.ts'
import { addCopy, type NewId } from './copying.ts'
import { matchIn } from './matchIn.ts'
import { keyOf, linkIn, note, type PasteWork } from './pasteWork.ts'
import { remapped } from './remapped.ts'

/** The kinds that are made where the map lacks them: without them a card would say something else than it did. */
const makeable: readonly Kind[] = ['evidence', 'persona', 'channel', 'lane']

/** Finds what the records of a clip point at in this map, or makes it. What is neither is linked to no more. */
export const settleAround = (work: PasteWork, around: readonly ClipRecord[], newId: NewId): void => {
  const { journey, ids, operations } = work
  for (const entry of around) {
    const match = matchIn(journey, entry)
    if (match !== undefined) ids.set(keyOf(entry.kind, entry.record.id), match)
  }
  for (const { kind, record } of makeable.flatMap((wanted) => around.filter((entry) => entry.kind === wanted))) {
    const key = keyOf(kind, record.id)
    const values = ids.has(key) ? undefined : remapped(kind, record, linkIn(work))
    if (!values) continue
    const id = recordOf(journey, kind, record.id) ? newId(kind) : record.id
    ids.set(key, id)
    operations.push(addCopy(kind, values, id))
    note(work, 'made', kind, record.id)
  }
}
