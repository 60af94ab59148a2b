/**
 * A grid as its rows of cell names, top to bottom, in the order of reading. A cell that spans columns stands in each of
 * them. Every row is as long as the first.
 */
export type Grid = readonly (readonly string[])[]

/** A key press, as far as a grid cares. `rtl` where the grid is laid out from right to left: arrows follow sight. */
export interface GridKey {
  readonly key: string
  readonly ctrl: boolean
  readonly rtl: boolean
}

/** How many rows PageUp and PageDown go. */
export const pageRows = 5

const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), last)

interface Spot {
  readonly row: number
  readonly column: number
}

const spotOf = (grid: Grid, cell: string): Spot | undefined => {
  const row = grid.findIndex((cells) => cells.includes(cell))
  return row < 0 ? undefined : { row, column: grid[row]?.indexOf(cell) ?? 0 }
}

/** The next column to a side that holds another cell, or the same one at the edge. */
const sideways = (cells: readonly string[], column: number, step: 1 | -1): number => {
  let next = column
  while (next >= 0 && next < cells.length && cells[next] === cells[column]) next += step
  return next < 0 || next >= cells.length ? column : next
}

const target = (grid: Grid, { row, column }: Spot, { key, ctrl, rtl }: GridKey): Spot | undefined => {
  const cells = grid[row] ?? []
  const lastRow = grid.length - 1
  switch (key) {
    case 'ArrowUp':
      return { row: clamp(row - 1, lastRow), column }
    case 'ArrowDown':
      return { row: clamp(row + 1, lastRow), column }
    case 'ArrowLeft':
      return { row, column: sideways(cells, column, rtl ? 1 : -1) }
    case 'ArrowRight':
      return { row, column: sideways(cells, column, rtl ? -1 : 1) }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? lastRow : row, column: cells.length - 1 }
    case 'PageUp':
      return { row: clamp(row - pageRows, lastRow), column }
    case 'PageDown':
      return { row: clamp(row + pageRows, lastRow), column }
    default:
      return undefined
  }
}

/**
 * The cell that a key leads to (WAI-ARIA grid pattern; it stops at the edges), or undefined where the key is not one
 * of the grid's. A cell that is not in the grid leads to the first one.
 * @param column where in a spanning cell one has come from, so that going up and down again ends where it began
 */
export const moveInGrid = (
  grid: Grid,
  cell: string,
  key: GridKey,
  column?: number,
): { readonly cell: string; readonly column: number } | undefined => {
  const spot = spotOf(grid, cell) ?? { row: 0, column: 0 }
  const kept = column !== undefined && grid[spot.row]?.[column] === cell ? column : spot.column
  const next = target(grid, { row: spot.row, column: kept }, key)
  const name = next && grid[next.row]?.[next.column]
  return next && name !== undefined ? { cell: name, column: next.column } : undefined
}
