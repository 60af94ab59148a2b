import type { RecordRef } from '@journeykit/core'
import { familyOf, isAmong } from '../../../editing/families.ts'
import { laneOfCard, columnOfPlace } from '../../../editing/spot.ts'
import { placeOf } from '../../../editing/momentOfTruth.ts'
import { mapOrder, rangeBetween } from '../../../editing/mapOrder.ts'
import { selectOnly, toggleSelected } from '../../../interaction/selection.ts'
import { arrive, journeyOf, type Hand } from './hand.ts'

const sayCount = ({ announce, editor }: Hand): void => {
  const { length } = editor.selection.get()
  announce(length === 0 ? editor.words.announceNothingSelected : editor.words.selectedCount(length))
}

/** The record from which a selection is extended: the one chosen first, as long as it is among the chosen. */
const anchorOf = ({ editor }: Hand, record: RecordRef): RecordRef => editor.selection.get()[0] ?? record

/** Chooses records by click and key. */
export const selecting = {
  only(hand: Hand, record: RecordRef): void {
    selectOnly(hand.editor.selection, record)
  },
  toggle(hand: Hand, record: RecordRef): void {
    toggleSelected(hand.editor.selection, record)
    sayCount(hand)
  },
  /** All from the one that was chosen first to this one. */
  to(hand: Hand, record: RecordRef): void {
    const anchor = anchorOf(hand, record)
    const range = rangeBetween(journeyOf(hand), anchor, record)
    hand.editor.selection.set(
      isAmong(range, anchor)
        ? [anchor, ...range.filter(({ kind, id }) => kind !== anchor.kind || id !== anchor.id)]
        : range,
    )
    sayCount(hand)
  },
  /** One further, or one less, with the focus; in the order of reading. */
  extend(hand: Hand, record: RecordRef, step: 1 | -1): void {
    const order = mapOrder(journeyOf(hand)).filter(({ kind }) => familyOf(kind) === familyOf(record.kind))
    const next = order[order.findIndex(({ kind, id }) => kind === record.kind && id === record.id) + step]
    if (!next) return
    if (!isAmong(hand.editor.selection.get(), record)) selectOnly(hand.editor.selection, record)
    selecting.to(hand, next)
    arrive(hand, next)
  },
  clear(hand: Hand): void {
    hand.editor.selection.set([])
    sayCount(hand)
  },
  /** All of the cell; if that is chosen already all of the lane, and then all of the map. */
  all(hand: Hand, record: RecordRef): void {
    const journey = journeyOf(hand)
    const family = mapOrder(journey).filter(({ kind }) => familyOf(kind) === familyOf(record.kind))
    const laneOf = (ref: RecordRef) => laneOfCard(journey, ref)?.id
    const columnOf = (ref: RecordRef) => columnOfPlace(journey, placeOf(journey, ref) ?? '')
    const lane = family.filter((ref) => laneOf(ref) === laneOf(record))
    const cell = lane.filter((ref) => columnOf(ref) === columnOf(record))
    const chosen = hand.editor.selection.get()
    const wider = [cell, lane, family].find((refs) => refs.some((ref) => !isAmong(chosen, ref))) ?? family
    hand.editor.selection.set(wider)
    sayCount(hand)
  },
}
