import type { RecordRef } from '@journeykit/core'
import { familyOf } from '../../../editing/families.ts'
import { autoScroll } from './autoScroll.ts'
import { journeyOf, type Hand } from './hand.ts'
import { hoveredSpot, type Point } from './hoveredSpot.ts'
import type { Lifting } from './lifting.ts'
import { recordAround } from './spotOfElement.ts'

/** How far a mouse goes before it drags rather than clicks, in pixels. */
const slack = 4

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY })

/** A mouse drags a card by any part of it but what has a use of its own; a finger or a pen only by the handle, so that it can scroll. */
const dragged = ({ target, pointerType, button, ctrlKey, metaKey, shiftKey }: PointerEvent): RecordRef | undefined => {
  if (!(target instanceof Element) || button !== 0 || ctrlKey || metaKey || shiftKey) return undefined
  const byHandle = target.closest('[data-handle]') !== null
  if (
    !byHandle &&
    (pointerType !== 'mouse' || target.closest('input, textarea, select, .jk-menu-button, [role="menu"]'))
  )
    return undefined
  const record = recordAround(target)
  return record && familyOf(record.kind) !== undefined ? record : undefined
}

/** The click that browsers make of a drag's end is nobody's. */
const swallowClick = (root: HTMLElement): void => {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  const view = root.ownerDocument
  view.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => {
    view.removeEventListener('click', swallow, { capture: true })
  })
}

interface Drag {
  readonly hand: Hand
  readonly lifting: Lifting
  readonly root: HTMLElement
  readonly record: RecordRef
  readonly start: PointerEvent
  /** Follows the pointer; undefined when it is over. */
  readonly follow: (point: Point | undefined) => void
}

interface DragEnds {
  readonly onMove: (event: PointerEvent) => void
  readonly onUp: () => void
  readonly onCancel: () => void
  readonly isLifted: () => boolean
}

/** Listens to one pointer, and to Escape, which is nobody else's while something is dragged. */
const hearDrag = (view: Document, signal: AbortSignal, pointer: number, ends: DragEnds): void => {
  const ofThis = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointer) act(event)
  }
  view.addEventListener('pointermove', ofThis(ends.onMove), { signal })
  view.addEventListener('pointerup', ofThis(ends.onUp), { signal })
  view.addEventListener('pointercancel', ofThis(ends.onCancel), { signal })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ends.isLifted()) return
    event.preventDefault()
    event.stopPropagation()
    ends.onCancel()
  }
  view.addEventListener('keydown', onKeyDown, { signal, capture: true })
}

/** Everything between the pointer going down and up again. */
const drag = ({ hand, lifting, root, record, start, follow }: Drag): void => {
  const listening = new AbortController()
  const { signal } = listening
  const view = root.ownerDocument
  let point = pointOf(start)
  let lifted = false
  let stop = (): void => undefined
  const over = () => {
    const lift = lifting.current()
    if (lift) lifting.over(hoveredSpot(root, journeyOf(hand), lift, point))
  }
  const begin = () => {
    lifted = lifting.lift(record, 'pointer')
    if (!lifted) return
    root.toggleAttribute('data-dragging', true)
    view.getSelection()?.removeAllRanges()
    stop = autoScroll(root.querySelector('.jk-scroll'), () => point, over)
  }
  const end = (finish: 'drop' | 'cancel') => {
    listening.abort()
    stop()
    root.toggleAttribute('data-dragging', false)
    follow(undefined)
    if (lifted) {
      swallowClick(root)
      lifting[finish]()
    }
  }
  const onMove = (event: PointerEvent) => {
    point = pointOf(event)
    if (!lifted && Math.hypot(point.x - start.clientX, point.y - start.clientY) >= slack) begin()
    if (!lifted) return
    follow(point)
    over()
  }
  hearDrag(view, signal, start.pointerId, {
    onMove,
    onUp() {
      end('drop')
    },
    onCancel() {
      end('cancel')
    },
    isLifted: () => lifted,
  })
}

/** Hears a pointer go down; drags what is under it, if that can be dragged. */
export const hearPointer = (event: PointerEvent, hand: Hand, lifting: Lifting, follow: Drag['follow']): void => {
  const root = hand.root()
  const record = dragged(event)
  if (root && record) drag({ hand, lifting, root, record, start: event, follow })
}
