import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { cellOf, findCell, nameOf } from './cells.ts'
import type { CellStore } from './cellState.ts'
import { focusInSight } from './focusInSight.ts'
import { moveInGrid, type Grid } from './gridNavigation.ts'
import { useWantedFocus } from './useWantedFocus.ts'

const orderOf = ({ dataset }: HTMLElement): number => Number(dataset['order'] ?? 0)

/** What is in a cell, in the order in which keys come to it; that of the document where nothing else is said. */
const insides = (cell: HTMLElement): HTMLElement[] =>
  [...cell.querySelectorAll<HTMLElement>('[data-inside]')].sort((a, b) => orderOf(a) - orderOf(b))

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [role="menuitemradio"]')

/** What a key does to somebody who is inside a cell: Escape comes out, arrows go to what else is in it. */
const insideKey = (event: KeyboardEvent, cell: HTMLElement): boolean => {
  if (event.key === 'Escape') {
    focusInSight(cell)
    return true
  }
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return false
  const items = insides(cell)
  const next = items[items.indexOf(event.target as HTMLElement) + step]
  if (next) focusInSight(next)
  return true
}

/** Goes into a cell: to the first thing in it, opening it where it is the only text to write. */
const enter = (cell: HTMLElement): boolean => {
  const items = insides(cell)
  const [first] = items
  const [opening, another] = items.filter(({ dataset }) => dataset['inside'] === 'open')
  if (opening && !another && opening === first) opening.click()
  else if (first) focusInSight(first)
  return first !== undefined
}

/** The props that make an element a grid that keys walk. */
export interface GridProps {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

/**
 * The keys of the WAI-ARIA grid pattern for cells marked `data-cell="name"`, whose contents are marked `data-inside`
 * (`data-inside="open"` for what opens at once; `data-order` where what is painted last comes first). Returns props for the grid's element.
 * @param drawn changes whenever cells of the grid come into the document or leave it, where not all of them are there
 */
export const useGridNavigation = (
  grid: Grid,
  cells: CellStore,
  root: RefObject<HTMLElement | null>,
  drawn?: unknown,
): GridProps => {
  useEffect(() => {
    const { active } = cells.get()
    const first = grid[0]?.[0]
    if (first !== undefined && !grid.some((row) => row.includes(active))) cells.set({ active: first })
  }, [grid, cells])

  useWantedFocus(drawn ?? grid, cells, root)

  const moveFrom = (event: KeyboardEvent, cell: HTMLElement): boolean => {
    const rtl = getComputedStyle(cell).direction === 'rtl'
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, rtl }
    const next = moveInGrid(grid, nameOf(cell), key, cells.get().column)
    if (!next) return false
    const reached = findCell(root.current, next.cell)
    // A cell that is far out of sight may not be there yet: wanting it brings it.
    cells.set({ active: next.cell, column: next.column, ...(!reached && { wanted: next.cell }) })
    if (reached) focusInSight(reached)
    return true
  }

  return {
    onKeyDown(event) {
      const cell = cellOf(event.target)
      if (!cell || event.defaultPrevented || isField(event.target) || event.altKey) return
      const inside = cell !== event.target
      const opens = event.key === 'Enter' || event.key === 'F2'
      const done = inside ? insideKey(event, cell) : opens ? enter(cell) : moveFrom(event, cell)
      if (done) event.preventDefault()
    },
    onFocus(event) {
      const name = nameOf(cellOf(event.target))
      if (name !== '' && name !== cells.get().active) cells.set({ active: name, column: undefined })
    },
  }
}
