import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** What a menu stands beside: an element, or a point that was clicked on. */
export interface MenuPlace {
  readonly anchor: RefObject<Element | null>
  readonly at?: { readonly x: number; readonly y: number } | undefined
}

const gap = 6

const boxOf = ({ anchor, at }: MenuPlace): DOMRect | undefined =>
  at ? new DOMRect(at.x, at.y, 0, 0) : anchor.current?.getBoundingClientRect()

/** Puts the menu beside its place, within the window. Set as properties, not as an attribute, so a strict CSP allows it. */
const place = (menu: HTMLElement, beside: MenuPlace): void => {
  const [box, { width, height }] = [boxOf(beside), menu.getBoundingClientRect()]
  if (!box) return
  const below = box.bottom + gap
  const top = below + height <= window.innerHeight ? below : Math.max(gap, box.top - gap - height)
  const left = box.left + box.width / 2 - width / 2
  menu.style.top = `${String(Math.max(gap, Math.min(top, window.innerHeight - height - gap)))}px`
  menu.style.left = `${String(Math.max(gap, Math.min(left, window.innerWidth - width - gap)))}px`
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
