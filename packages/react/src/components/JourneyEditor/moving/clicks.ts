import type { RecordRef } from '@journeykit/core'
import { isAmong } from '../../../editing/families.ts'
import { cellOf } from '../../../interaction/cells.ts'
import { cellDrawn } from './cellNameOf.ts'
import { hasOwnKeys } from './hasOwnKeys.ts'
import { journeyOf, type Hand } from './hand.ts'
import { isOnMap } from './isOnMap.ts'
import type { Point } from './hoveredSpot.ts'
import { isBareCell, openCellMenu } from './openCellMenu.ts'
import { selecting } from './selecting.ts'
import { recordAround } from './spotOfElement.ts'

/** Chooses by a click: alone, with Ctrl or Cmd one more or less, with Shift all from the one chosen first. */
export const hearClick = (event: MouseEvent, hand: Hand): void => {
  const { target } = event
  if (!(target instanceof Element) || target.closest('[role="menu"]') || hasOwnKeys(target)) return
  const record = recordAround(target)
  const several = event.shiftKey || event.ctrlKey || event.metaKey
  if (!record) {
    // A click beside everything in a cell gives up what is chosen.
    if (target === cellOf(target) && !several) hand.editor.selection.set([])
    return
  }
  if (!several) {
    if (!target.closest('.jk-menu-button')) selecting.only(hand, record)
    return
  }
  // With these keys a click chooses and does nothing else: it does not begin to write.
  event.preventDefault()
  event.stopPropagation()
  if (event.shiftKey) selecting.to(hand, record)
  else selecting.toggle(hand, record)
}

const openAt = (hand: Hand, record: RecordRef, at: Point): void => {
  const { state, selection } = hand.editor
  if (!isAmong(selection.get(), record)) selecting.only(hand, record)
  state.set({ ...state.get(), menu: { record, cell: cellDrawn(hand.root(), journeyOf(hand), record), at } })
}

/** Opens the menu of what a pointer rests on: a record, or a cell beside all records; none where one is open. */
const openAround = (hand: Hand, target: Element, at: Point): void => {
  if (hand.editor.state.get().menu) return
  const record = recordAround(target)
  if (record) openAt(hand, record, at)
  else openCellMenu(hand, target, at)
}

/** Opens the menu of a record or a cell where the second button, or a long press on some systems, asks for it. */
export const hearContextMenu = (event: MouseEvent, hand: Hand): void => {
  const { target } = event
  if (!(target instanceof Element) || hasOwnKeys(target) || target.closest('[role="menu"]')) return
  if (!isOnMap(target) || !(recordAround(target) ?? isBareCell(target))) return
  event.preventDefault()
  openAround(hand, target, { x: event.clientX, y: event.clientY })
}

/** How long a finger rests until it asks for the menu, in milliseconds, and how far it may stray. */
const longPress = 500
const stray = 10

/** Opens the menu of a record that a finger rests on, for systems that make nothing of it themselves. */
export const hearPress = (event: PointerEvent, hand: Hand): void => {
  const { target, pointerType, clientX: x, clientY: y } = event
  if (pointerType !== 'touch' || !(target instanceof Element) || target.closest('[data-handle]')) return
  if (hasOwnKeys(target) || !(recordAround(target) ?? isBareCell(target))) return
  const ending = new AbortController()
  const { signal } = ending
  const stop = () => {
    clearTimeout(timer)
    ending.abort()
  }
  const timer = setTimeout(() => {
    stop()
    openAround(hand, target, { x, y })
  }, longPress)
  for (const type of ['pointerup', 'pointercancel', 'scroll', 'contextmenu'])
    document.addEventListener(type, stop, { signal, capture: true })
  document.addEventListener(
    'pointermove',
    (move) => {
      if (Math.hypot(move.clientX - x, move.clientY - y) > stray) stop()
    },
    { signal },
  )
}
