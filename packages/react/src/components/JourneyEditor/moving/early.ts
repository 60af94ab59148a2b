import type { RecordRef } from '@journeykit/core'
import { cellOf } from '../../../interaction/cells.ts'
import { selectOnly } from '../../../interaction/selection.ts'
import type { Editor } from '../EditorContext.ts'
import { clipTarget } from './clipTarget.ts'
import { recordIn } from './findRecord.ts'
import { hasOwnKeys } from './hasOwnKeys.ts'
import { isOnMap } from './isOnMap.ts'
import { keyCommand } from './keyCommand.ts'

/** What somebody did before that was there which acts on it: done as soon as it is. */
export type EarlyAct =
  /** A key or a click that is to be heard once more. */
  | { readonly is: 'again'; readonly target: Element; readonly event: Event }
  /** A pointer that went down, and may still be. */
  | { readonly is: 'down'; readonly event: PointerEvent; readonly isDown: () => boolean }
  /** What a clipboard held, which can only be read at once. */
  | { readonly is: 'paste'; readonly target: Element; readonly text: string }
  | { readonly is: 'copy' | 'cut'; readonly target: Element }

type Keep = (act: EarlyAct) => void

const take = (event: Event): void => {
  event.preventDefault()
  event.stopPropagation()
}

const recordAt = (target: Element): RecordRef | undefined => recordIn(target.closest('[data-record]'))

const isOfMap = (target: EventTarget | null | undefined): target is Element =>
  target instanceof Element && !hasOwnKeys(target) && isOnMap(target)

const hearKey = (event: KeyboardEvent, keep: Keep): void => {
  const target = event.composedPath()[0]
  if (!isOfMap(target) || event.isComposing || event.defaultPrevented) return
  if (keyCommand(event, getComputedStyle(target).direction === 'rtl') === undefined) return
  take(event)
  keep({ is: 'again', target, event: new KeyboardEvent('keydown', event) })
}

const hearClick = (event: MouseEvent, { selection }: Editor, keep: Keep): void => {
  const target = event.composedPath()[0]
  if (!(target instanceof Element) || hasOwnKeys(target)) return
  const record = recordAt(target)
  if (record && (event.shiftKey || event.ctrlKey || event.metaKey)) {
    take(event)
    keep({ is: 'again', target, event: new MouseEvent('click', event) })
  } else if (record) selectOnly(selection, record)
  else if (target === cellOf(target)) selection.set([])
}

const hearContextMenu = (event: MouseEvent, keep: Keep): void => {
  const target = event.composedPath()[0]
  if (!isOfMap(target)) return
  take(event)
  keep({ is: 'again', target, event: new MouseEvent('contextmenu', event) })
}

const hearDown = (event: PointerEvent, keep: Keep): void => {
  let isDown = true
  const up = () => {
    isDown = false
  }
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, up, { once: true, capture: true })
  keep({ is: 'down', event, isDown: () => isDown })
}

const hearClipboard = (event: ClipboardEvent, root: HTMLElement, keep: Keep): void => {
  const target = clipTarget(event, root)
  const { clipboardData, type } = event
  if (!target || !clipboardData) return
  event.preventDefault()
  if (type === 'paste') keep({ is: 'paste', target, text: clipboardData.getData('text/plain') })
  else keep({ is: type === 'cut' ? 'cut' : 'copy', target })
}

/**
 * Hears on the element of the editor what means something, for as long as that is not there yet which acts on it. A plain
 * click selects at once. Returns how to stop.
 */
export const hearEarly = (root: HTMLElement, editor: Editor, keep: Keep): (() => void) => {
  const listening = new AbortController()
  const { signal } = listening
  const hear = <T extends keyof HTMLElementEventMap>(type: T, listener: (event: HTMLElementEventMap[T]) => void) => {
    root.addEventListener(type, listener, { signal, capture: type === 'click' })
  }
  hear('keydown', (event) => {
    hearKey(event, keep)
  })
  hear('click', (event) => {
    hearClick(event, editor, keep)
  })
  hear('contextmenu', (event) => {
    hearContextMenu(event, keep)
  })
  hear('pointerdown', (event) => {
    hearDown(event, keep)
  })
  for (const type of ['copy', 'cut', 'paste'] as const)
    hear(type, (event) => {
      hearClipboard(event, root, keep)
    })
  return () => {
    listening.abort()
  }
}
