import type { Page } from 'playwright'

/** How thick the ring around what has the focus is, in pixels; 0 for none. */
export const ring = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement) return 0
    const thickness = (element: Element, kind: 'outline' | 'stroke'): number => {
      const style = getComputedStyle(element)
      if (kind === 'outline') return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth)
      return style.stroke === 'none' ? 0 : parseFloat(style.strokeWidth)
    }
    const target = activeElement.matches('[role=slider]') ? activeElement.querySelector('circle') : null
    return Math.max(thickness(activeElement, 'outline'), target ? thickness(target, 'stroke') : 0)
  })
