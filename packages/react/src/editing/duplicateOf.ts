import {
  createId,
  recordOf,
  siblingsOf,
  type Journey,
  type Kind,
  type Position,
  type RecordRef,
} from '@journeykit/core'
import { rootsOf, withBelongings } from './belongings.ts'
import { addCopy, type Copies, type NewId } from './copying.ts'
import { isAmong } from './families.ts'
import { inMapOrder } from './mapOrder.ts'
import { isOrdered } from './recordOperations.ts'
import { remapped, type LinkTo } from './remapped.ts'

/** The last of the siblings of a record that is copied too: all copies of them come after it. */
const lastCopied = (journey: Journey, { kind, id }: RecordRef, roots: readonly RecordRef[]): string | undefined => {
  const record = recordOf(journey, kind, id)
  if (!record || !isOrdered(kind)) return undefined
  return siblingsOf(journey, kind, record).findLast((sibling) => isAmong(roots, { kind, id: sibling.id }))?.id
}

/** Where copies link to: to the copy of what was copied with them, else to what they linked to before. */
const toCopies =
  (ids: ReadonlyMap<string, string>): LinkTo =>
  (kind, id) => {
    const keys = kind === 'place' ? [`step ${id}`, `stage ${id}`] : [`${kind} ${id}`]
    return keys.map((key) => ids.get(key)).find((copy) => copy !== undefined) ?? id
  }

/**
 * Copies records with all that is in them, each after the last one of its kind that is copied beside it. What is linked
 * stays linked; links among what is copied are between the copies.
 */
export const duplicateOf = (journey: Journey, refs: readonly RecordRef[], newId: NewId = createId): Copies => {
  const roots = rootsOf(journey, refs)
  const all = withBelongings(journey, roots)
  const ids = new Map(all.map(({ kind, id }) => [`${kind} ${id}`, newId(kind)]))
  const link = toCopies(ids)
  // The neighbour after which the next copy goes, by the last original of its siblings.
  const after = new Map<string, string>()
  const position = (ref: RecordRef, copy: string): Position | undefined => {
    const last = isAmong(roots, ref) ? lastCopied(journey, ref, roots) : undefined
    if (last === undefined) return undefined
    const neighbour = after.get(last) ?? last
    after.set(last, copy)
    return { after: neighbour }
  }
  const idOf = (kind: Kind, id: string): string => ids.get(`${kind} ${id}`) ?? id
  return {
    operations: all.flatMap((ref) => {
      const record = recordOf(journey, ref.kind, ref.id)
      const values = record && remapped(ref.kind, record, link)
      const copy = idOf(ref.kind, ref.id)
      return values ? [addCopy(ref.kind, values, copy, position(ref, copy))] : []
    }),
    made: inMapOrder(journey, roots).map(({ kind, id }) => ({ kind, id: idOf(kind, id) })),
  }
}
