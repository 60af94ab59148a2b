/** How far a part of a table lies under its head row and under the heads of its rows, which stay in sight. */
const underHeads = (part: Element, table: HTMLTableElement): { readonly top: number; readonly side: number } => {
  const box = part.getBoundingClientRect()
  const row = part.closest('tr')?.cells[0]?.getBoundingClientRect()
  const head = table.tHead
  const rtl = getComputedStyle(table).direction === 'rtl'
  return {
    top: head && !head.contains(part) ? Math.max(0, head.getBoundingClientRect().bottom - box.top) : 0,
    side: row && !part.closest('th[scope=row]') ? Math.max(0, rtl ? box.right - row.left : row.right - box.left) : 0,
  }
}

/**
 * Gives the focus to a part of a map. Browsers scroll it into the box that scrolls, yet know nothing of the heads that
 * stay over that box; so it is scrolled on until it lies beside them.
 */
export const focusInSight = (part: HTMLElement): void => {
  part.focus()
  const table = part.closest('table')
  const scroller = table?.parentElement
  if (!table || !scroller) return
  const { top, side } = underHeads(part, table)
  if (top > 0 || side > 0) scroller.scrollBy(getComputedStyle(table).direction === 'rtl' ? side : -side, -top)
}
