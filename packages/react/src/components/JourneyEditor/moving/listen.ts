import { copyByKey, pasteText } from './clipboard.ts'
import { hearClick, hearContextMenu, hearPress } from './clicks.ts'
import { hearPointer } from './dragging.ts'
import { clipTarget } from './clipTarget.ts'
import { journeyOf, type Hand } from './hand.ts'
import type { Point } from './hoveredSpot.ts'
import { hasOwnKeys } from './hasOwnKeys.ts'
import { hearKey, refsAtFocus } from './keys.ts'
import type { Lifting } from './lifting.ts'
import { pasteAtElement } from './spotOfElement.ts'

const hearClipboard = (event: ClipboardEvent, hand: Hand, root: HTMLElement): void => {
  const target = clipTarget(event, root)
  const { clipboardData, type } = event
  if (!target || !clipboardData) return
  if (type === 'paste') {
    event.preventDefault()
    pasteText(hand, clipboardData.getData('text/plain'), pasteAtElement(journeyOf(hand), target))
    return
  }
  const refs = refsAtFocus(hand, target)
  if (refs.length === 0) return
  event.preventDefault()
  copyByKey(hand, refs, clipboardData, type === 'cut')
}

type Hear = <T extends keyof HTMLElementEventMap>(
  type: T,
  listener: (event: HTMLElementEventMap[T]) => void,
  capture?: boolean,
) => void

const listenToPointers = (hear: Hear, root: HTMLElement, hand: Hand, lifting: Lifting, follow: Follow): void => {
  const { state } = hand.editor
  hear(
    'click',
    (event) => {
      hearClick(event, hand)
    },
    true,
  )
  hear('contextmenu', (event) => {
    hearContextMenu(event, hand)
  })
  hear('pointerdown', (event) => {
    // Whoever points elsewhere is not called back.
    if (state.get().arriving) state.set({ ...state.get(), arriving: undefined })
    if (lifting.current()) lifting.cancel(true)
    hearPress(event, hand)
    hearPointer(event, hand, lifting, follow)
  })
  hear('focusout', ({ relatedTarget }) => {
    const away = relatedTarget instanceof Node && !root.contains(relatedTarget)
    if (away && lifting.current() && !root.hasAttribute('data-dragging')) lifting.cancel(true)
  })
}

const listenToKeys = (hear: Hear, root: HTMLElement, hand: Hand, lifting: Lifting): void => {
  hear('keydown', (event) => {
    hearKey(event, hand, lifting)
  })
  hear('keyup', (event) => {
    // Some browsers press a button when Space is let go of, whatever else was held.
    if (event.key === ' ' && (event.ctrlKey || event.metaKey) && !hasOwnKeys(event.target)) event.preventDefault()
  })
  for (const type of ['copy', 'cut', 'paste'] as const)
    hear(type, (event) => {
      hearClipboard(event, hand, root)
    })
}

type Follow = (point: Point | undefined) => void

/**
 * Hears all keys, pointers and the clipboard on the element of the editor itself, before React does: what means something
 * here must not mean something else to what is below. Returns how to stop.
 */
export const listen = (root: HTMLElement, hand: Hand, lifting: Lifting, follow: Follow): (() => void) => {
  const listening = new AbortController()
  const hear: Hear = (type, listener, capture = false) => {
    root.addEventListener(type, listener, { signal: listening.signal, capture })
  }
  listenToPointers(hear, root, hand, lifting, follow)
  listenToKeys(hear, root, hand, lifting)
  return () => {
    if (lifting.current()) lifting.cancel(true)
    listening.abort()
  }
}
