import { recordOf, type Id, type Journey, type PlaceId, type RecordRef } from '@journeykit/core'
import type { PasteAt } from '../../../editing/pasteAt.ts'
import { placeOf } from '../../../editing/momentOfTruth.ts'
import { laneOfCard } from '../../../editing/spot.ts'
import { cellOf } from '../../../interaction/cells.ts'
import { recordIn } from './findRecord.ts'

/** The record that an element belongs to. */
export const recordAround = (target: EventTarget | null): RecordRef | undefined =>
  target instanceof Element ? recordIn(target.closest('[data-record]')) : undefined

/** The lane and the place of the cell that an element stands in. */
const cellPlace = (element: Element): { readonly lane?: Id<'lane'>; readonly place?: PlaceId } => {
  const lane = element.closest('[data-lane]')?.getAttribute('data-lane') ?? undefined
  const place = element.closest('[data-place]')?.getAttribute('data-place') ?? undefined
  return { ...(lane !== undefined && { lane }), ...(place !== undefined && { place }) }
}

const besideRecord = (journey: Journey, ref: RecordRef): PasteAt => {
  const [place, lane] = [placeOf(journey, ref), ref.kind === 'lane' ? ref.id : laneOfCard(journey, ref)?.id]
  return { ...(place !== undefined && { place }), ...(lane !== undefined && { lane }), after: ref }
}

/** Where something pasted goes when this element has the focus: after its record, or at the end of its cell. */
export const pasteAtElement = (journey: Journey, target: EventTarget | null): PasteAt => {
  if (!(target instanceof Element)) return {}
  const record = recordAround(target)
  if (record && recordOf(journey, record.kind, record.id)) return besideRecord(journey, record)
  return cellPlace(cellOf(target) ?? target)
}

/** Where something pasted goes when this record is meant. */
export const pasteAtRecord = (journey: Journey, ref: RecordRef): PasteAt => besideRecord(journey, ref)
