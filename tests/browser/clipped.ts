import type { Page } from 'playwright'

/**
 * The texts of the page's maps that cannot be read whole: those that reach out of the box they belong to, and those
 * that a box with hidden overflow cuts. What is only for listening, and what the map's own scroller hides, is whole.
 */
export const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes =
      'td, th, .jk-card, .jk-down-body, .jk-down-curve, button, textarea, .jk-head, .jk-key, .jk-empty, .jk-toolbar'
    const say = (text: string, why: string) => `${why}: ${text.trim().slice(0, 60)}`
    const reachesOut = (node: Text): boolean => {
      const box = node.parentElement?.closest(boxes)?.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(node)
      return (
        box !== undefined &&
        [...range.getClientRects()].some(
          ({ left, right, width }) => width > 0 && (left < box.left - 1 || right > box.right + 1),
        )
      )
    }
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    }
    const found: string[] = []
    for (const map of document.querySelectorAll('.jk')) {
      const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const seen = node.data.trim() !== '' && !node.parentElement?.closest('.jk-hidden, svg')
        if (seen && reachesOut(node)) found.push(say(node.data, 'reaches out'))
      }
      for (const element of map.querySelectorAll('*'))
        if (!element.closest('.jk-hidden, svg, .jk-scroll:not(:has(*))') && isCut(element))
          found.push(say(element.textContent, `cut by ${element.className}`))
    }
    return found
  })

/** How much wider than the window the page is, in pixels. */
export const overflowX = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
