import { columnsOf, recordOf, type Journey, type Kind, type RecordRef } from '@journeykit/core'
import { rootsOf, withBelongings } from './belongings.ts'
import type { Clip, ClipRecord } from './clip.ts'
import { inMapOrder } from './mapOrder.ts'
import { placeOf } from './momentOfTruth.ts'
import { linksOf } from './remapped.ts'
import { columnOfPlace } from './spot.ts'

const clipRecord = (journey: Journey, { kind, id }: RecordRef): readonly ClipRecord[] => {
  const record = recordOf(journey, kind, id)
  return record ? [{ kind, record: { ...record } }] : []
}

/** The kinds that another map may lack and that can then be made there. Of all others only the name goes along. */
const madeElsewhere: ReadonlySet<Kind> = new Set<Kind>(['persona', 'channel', 'evidence', 'lane'])

const named = ({ kind, record }: ClipRecord): ClipRecord => {
  if (madeElsewhere.has(kind)) return { kind, record }
  const { id, title, text } = record
  return { kind, record: { id, ...(title !== undefined && { title }), ...(text !== undefined && { text }) } }
}

const refOf = (journey: Journey, kind: Kind | 'place', id: string): RecordRef =>
  kind === 'place' ? { kind: recordOf(journey, 'step', id) ? 'step' : 'stage', id } : { kind, id }

/** What these records point at, and what that points at in turn (the evidence of a persona), each once. */
const around = (journey: Journey, records: readonly ClipRecord[]): readonly ClipRecord[] => {
  const known = new Set(records.map(({ kind, record }) => `${kind} ${record.id}`))
  const found: ClipRecord[] = []
  for (let edge = records; edge.length > 0;) {
    const refs = edge.flatMap(({ kind, record }) =>
      linksOf(kind, record).map((link) => refOf(journey, link.kind, link.id)),
    )
    const fresh = refs.filter(({ kind, id }) => {
      const key = `${kind} ${id}`
      return !known.has(key) && known.add(key)
    })
    const next = fresh.flatMap((ref) => clipRecord(journey, ref))
    found.push(...next.map(named))
    // A persona brings its evidence; what is only named brings nothing more.
    edge = next.filter(({ kind }) => kind === 'persona')
  }
  return found
}

const columnAt = (journey: Journey, ref: RecordRef): number => {
  const place = placeOf(journey, ref)
  const column = place === undefined ? undefined : columnOfPlace(journey, place)
  return column ? columnsOf(journey).indexOf(column) : 0
}

/** Records with all that is in them, and what they need in order to be at home in another map. */
export const clipboardOf = (journey: Journey, refs: readonly RecordRef[]): Clip => {
  const roots = inMapOrder(journey, rootsOf(journey, refs))
  const records = withBelongings(journey, roots).flatMap((ref) => clipRecord(journey, ref))
  const first = Math.min(...roots.map((ref) => columnAt(journey, ref)))
  return {
    journeykit: 'clip',
    version: 1,
    scale: journey.scale,
    roots: roots.map(({ kind, id }) => ({ kind, id, column: columnAt(journey, { kind, id }) - first })),
    records,
    around: around(journey, records),
  }
}
