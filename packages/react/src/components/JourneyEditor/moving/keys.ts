import type { RecordRef } from '@journeykit/core'
import { isAmong, isThere } from '../../../editing/families.ts'
import { cellOf } from '../../../interaction/cells.ts'
import { duplicate, remove } from './acts.ts'
import { addBeside, isHead } from './addHead.ts'
import { cellDrawn } from './cellNameOf.ts'
import { recordIn } from './findRecord.ts'
import { journeyOf, targetsOf, wasDone, type Hand } from './hand.ts'
import { hasOwnKeys } from './hasOwnKeys.ts'
import { isOnMap } from './isOnMap.ts'
import { arrowDirection, keyCommand, type KeyCommand } from './keyCommand.ts'
import type { Lifting } from './lifting.ts'
import { openCellMenu } from './openCellMenu.ts'
import { selecting } from './selecting.ts'
import { recordAround } from './spotOfElement.ts'

/** The record that a key is about: the one around the focus, or, on a cell, what is chosen in it or stands first. */
export const recordAtFocus = (hand: Hand, target: Element): RecordRef | undefined => {
  const around = recordAround(target)
  if (around) return around
  const inside = [...(cellOf(target)?.querySelectorAll('[data-record]') ?? [])].flatMap(
    (element) => recordIn(element) ?? [],
  )
  const chosen = hand.editor.selection.get()
  return inside.find((ref) => isAmong(chosen, ref)) ?? inside[0]
}

/** What is removed or copied: what is chosen, else what has the focus. On a cell as a whole only what is chosen. */
export const refsAtFocus = (hand: Hand, target: Element): readonly RecordRef[] => {
  const record = target === cellOf(target) ? undefined : recordAround(target)
  if (record) return targetsOf(hand, record)
  return hand.editor.selection.get().filter((ref) => isThere(journeyOf(hand), ref))
}

const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'

/** While something is lifted, keys carry it. */
const liftedKey = (event: KeyboardEvent, lifting: Lifting, rtl: boolean): boolean => {
  const direction = arrowDirection(event.key, rtl)
  if (direction) lifting.carry(direction)
  else if (event.key === 'Enter' || event.key === ' ') lifting.drop()
  else if (event.key === 'Escape' || event.key === 'Tab') lifting.cancel()
  else return false
  return true
}

const openMenu = (hand: Hand, record: RecordRef, fromCell: boolean): void => {
  const { state, selection } = hand.editor
  if (!isAmong(selection.get(), record)) selecting.only(hand, record)
  state.set({ ...state.get(), menu: { record, cell: cellDrawn(hand.root(), journeyOf(hand), record), fromCell } })
}

/** Adds what the plus of a cell adds; on the head of a stage, a step or a lane, another one after it. */
const addHere = (hand: Hand, target: Element): boolean => {
  const plus = cellOf(target)?.querySelector<HTMLElement>('.jk-add')
  if (plus) {
    plus.click()
    return true
  }
  const record = recordAtFocus(hand, target)
  if (!record || !isHead(record.kind)) return false
  wasDone(hand, addBeside(hand, record, { after: record.id }))
  return true
}

const onRecord = (hand: Hand, lifting: Lifting, command: KeyCommand, record: RecordRef, onCell: boolean): boolean => {
  if (command === 'menu') openMenu(hand, record, onCell)
  else if (command === 'lift') return lifting.lift(record, 'keys')
  else if (command === 'duplicate') wasDone(hand, duplicate(hand, targetsOf(hand, record)))
  else if (command === 'all') selecting.all(hand, record)
  else if (command === 'toggle') selecting.toggle(hand, record)
  else if (command === 'extend-forth') selecting.extend(hand, record, 1)
  else if (command === 'extend-back') selecting.extend(hand, record, -1)
  else return false
  return true
}

/** On a cell as a whole, Shift with arrows is the grid's and Escape gives up what is chosen. */
const obey = (hand: Hand, lifting: Lifting, command: KeyCommand, target: Element): boolean => {
  const onCell = target === cellOf(target)
  if (command === 'clear') {
    if (!onCell || hand.editor.selection.get().length === 0) return false
    selecting.clear(hand)
    return true
  }
  if (command === 'remove') {
    const refs = refsAtFocus(hand, target)
    if (refs.length === 0) return false
    wasDone(hand, remove(hand, refs))
    return true
  }
  if (command === 'add') return addHere(hand, target)
  if (onCell && (command === 'extend-back' || command === 'extend-forth')) return false
  const record = recordAtFocus(hand, target)
  if (!record && command === 'menu') return openCellMenu(hand, target)
  return record !== undefined && onRecord(hand, lifting, command, record, onCell)
}

/** Hears a key anywhere on the map; what it means here is heard by nobody else. */
export const hearKey = (event: KeyboardEvent, hand: Hand, lifting: Lifting): void => {
  const target = event.composedPath()[0]
  if (!(target instanceof Element) || event.isComposing || event.defaultPrevented) return
  const lifted = lifting.current() !== undefined
  if (!lifted && (hasOwnKeys(target) || !isOnMap(target))) return
  const rtl = isRtl(target)
  const command = lifted ? undefined : keyCommand(event, rtl)
  const heard = lifted ? liftedKey(event, lifting, rtl) : command !== undefined && obey(hand, lifting, command, target)
  if (!heard) return
  event.preventDefault()
  event.stopPropagation()
}
