import type { Point } from './hoveredSpot.ts'

/** From this far inside an edge on it scrolls, in pixels, and that much faster the nearer it is. */
const edge = 48
const fastest = 16

/** How far to scroll in one frame for a pointer between two edges: towards the one that it is near. */
export const scrollStep = (at: number, start: number, end: number): number => {
  const [before, after] = [start + edge - at, at - (end - edge)]
  if (end - start < 2 * edge) return 0
  if (before > 0) return -Math.ceil(Math.min(1, before / edge) * fastest)
  return after > 0 ? Math.ceil(Math.min(1, after / edge) * fastest) : 0
}

/** Scrolls the map's scroller and the window while a pointer is near their edges. Returns how to stop. */
export const autoScroll = (scroller: Element | null, pointer: () => Point, scrolled: () => void): (() => void) => {
  let frame = 0
  const tick = () => {
    const { x, y } = pointer()
    const before = [scroller?.scrollLeft, scroller?.scrollTop, window.scrollY].join()
    if (scroller) {
      const box = scroller.getBoundingClientRect()
      scroller.scrollBy({
        left: scrollStep(x, Math.max(0, box.left), Math.min(window.innerWidth, box.right)),
        top: scrollStep(y, Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)),
        behavior: 'instant',
      })
    }
    window.scrollBy({ top: scrollStep(y, 0, window.innerHeight), behavior: 'instant' })
    if (before !== [scroller?.scrollLeft, scroller?.scrollTop, window.scrollY].join()) scrolled()
    frame = requestAnimationFrame(tick)
  }
  frame = requestAnimationFrame(tick)
  return () => {
    cancelAnimationFrame(frame)
  }
}
