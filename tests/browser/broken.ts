import type { Page } from 'playwright'

/**
 * What is wrong with the layout of the views on a page: parts that stand beyond the box of their view (unless they are
 * in a scroller of its own) or of their cell, neighbours with something in them that lie over one another, and texts
 * that are cut without a sign of it. What is only for listening takes no part.
 */
export const broken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const say = (what: string, ...elements: readonly Element[]): void => {
      const names = elements.map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`,
      )
      found.push(`${what}: ${names.join(' and ')}`)
    }
    const isForListening = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return element.matches('.jk-hidden') || (width <= 1 && height <= 1)
    }
    const isBeyond = (box: Element, part: Element): boolean => {
      const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()]
      return inner.width > 0 && (inner.left < outer.left - 1 || inner.right > outer.right + 1)
    }
    const stands = (element: Element): boolean => {
      const { position, display, float } = getComputedStyle(element)
      const holds = element.textContent.trim() !== '' || element.querySelector('img, svg, button') !== null
      return holds && /static|relative/.test(position) && !/^inline$|contents|none/.test(display) && float === 'none'
    }
    const overlap = (one: Element, other: Element): boolean => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    }
    /** One sign cannot be broken into lines; there are some that hold a whole sentence and are wider than a narrow cell. */
    const holdsSignWiderThan = (cell: Element, element: Element): boolean => {
      const room = cell.clientWidth - 24
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (walker.nextNode()) {
        const node = walker.currentNode
        for (const { segment, index } of new Intl.Segmenter().segment(node.textContent ?? '')) {
          range.setStart(node, index)
          range.setEnd(node, index + segment.length)
          if (range.getBoundingClientRect().width > room) return true
        }
      }
      return false
    }
    const isCut = (element: Element): boolean => {
      const style = getComputedStyle(element)
      const says = style.textOverflow === 'ellipsis' || !['none', ''].includes(style.webkitLineClamp)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        !says &&
        ((hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
      )
    }
    /** The element and what is in it; its view and its cell are the boxes that it must stay in. */
    const look = (element: Element, view: Element | undefined, cell: Element | undefined): void => {
      if (element.matches('svg, colgroup') || isForListening(element)) return
      const { position, overflowX } = getComputedStyle(element)
      // The box of a name is larger than its letters, so that it can be hit; it may reach over its neighbours.
      const isTarget = element.matches('.jk-rename')
      if (view && isBeyond(view, element)) say('beyond its view', element)
      if (cell && !isTarget && position !== 'absolute' && isBeyond(cell, element) && !holdsSignWiderThan(cell, element))
        say('beyond its cell', element)
      if (isCut(element)) say('cut', element)
      const parts = [...element.children].filter(
        (part) => stands(part) && !isForListening(part) && !part.matches('.jk-rename'),
      )
      for (const [i, part] of parts.slice(1).entries()) {
        const before = parts[i]
        if (before && overlap(before, part)) say('overlap', before, part)
      }
      const scrolls = /auto|scroll/.test(overflowX)
      for (const part of element.children)
        look(
          part,
          scrolls ? undefined : view,
          element.matches('td:not(.jk-chart-plot), th') ? element : scrolls ? undefined : cell,
        )
    }
    for (const view of document.querySelectorAll('.jk')) {
      if (view.scrollWidth > view.clientWidth + 1) say('wider than its box', view)
      look(view, view, undefined)
    }
    return found
  })
