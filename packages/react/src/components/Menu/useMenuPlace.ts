import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { useLayoutEffect } from '../../interaction/useLayoutEffect.ts'

/** What a menu stands beside: an element, or a point that was clicked on. */
export interface MenuPlace {
  readonly anchor: RefObject<Element | null>
  readonly at?: { readonly x: number; readonly y: number } | undefined
}

const gap = 6

const boxOf = ({ anchor, at }: MenuPlace): DOMRect | undefined =>
  at ? new DOMRect(at.x, at.y, 0, 0) : anchor.current?.getBoundingClientRect()

/** Below its place or above it; where neither has room, at its side, so that what the menu is about stays in sight. */
const cornerOf = (box: DOMRect, { width, height }: DOMRect): { readonly left: number; readonly top: number } => {
  const [below, above] = [box.bottom + gap, box.top - gap - height]
  const left = box.left + box.width / 2 - width / 2
  if (below + height <= window.innerHeight) return { left, top: below }
  if (above >= gap) return { left, top: above }
  const after = box.right + gap
  return { left: after + width <= window.innerWidth ? after : box.left - gap - width, top: below }
}

const within = (at: number, size: number, room: number): number => Math.max(gap, Math.min(at, room - size - gap))

/** Puts the menu beside its place, within the window. Set as properties, not as an attribute, so a strict CSP allows it. */
const place = (menu: HTMLElement, beside: MenuPlace): void => {
  const box = boxOf(beside)
  if (!box) return
  const size = menu.getBoundingClientRect()
  const { left, top } = cornerOf(box, size)
  menu.style.top = `${String(within(top, size.height, window.innerHeight))}px`
  menu.style.left = `${String(within(left, size.width, window.innerWidth))}px`
}

/** The same function from render to render, which calls the newest one. */
const useLatest = (call: () => void): (() => void) => {
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  })
  return useCallback(() => {
    latest.current()
  }, [])
}

/**
 * Shows the menu over everything else, and closes it when the pointer goes down outside.
 * @param list changes when other items are shown, so that it finds its place anew
 */
export const useMenuPlace = (
  menu: RefObject<HTMLElement | null>,
  beside: MenuPlace,
  list: unknown,
  onClose: () => void,
): void => {
  const close = useLatest(onClose)
  useLayoutEffect(() => {
    const element = menu.current
    // In the top layer nothing clips it; where there is none, its fixed position must do.
    if (element && 'showPopover' in element) element.showPopover()
  }, [menu])
  const { anchor, at } = beside
  useLayoutEffect(() => {
    if (menu.current) place(menu.current, { anchor, at })
  }, [menu, anchor, at, list])
  useEffect(() => {
    // The path, not the target: seen from the document, all that is in a shadow root is its host.
    const onPointerDown = (event: Event) => {
      if (menu.current && !event.composedPath().includes(menu.current)) close()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [menu, close])
}
