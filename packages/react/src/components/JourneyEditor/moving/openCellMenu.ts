import { cellOf, nameOf } from '../../../interaction/cells.ts'
import type { Hand } from './hand.ts'
import type { Point } from './hoveredSpot.ts'

/** The cell of a lane that an element stands in; undefined in heads, and where lanes are no rows. */
const laneCellOf = (element: Element): HTMLElement | undefined => {
  const cell = cellOf(element)
  return cell?.dataset['lane'] !== undefined && cell.dataset['place'] !== undefined ? cell : undefined
}

/** True where an element stands in a cell of a lane, and in nothing there that has a use of its own, so that the cell's own menu can be asked for. */
export const isBareCell = (element: Element): boolean =>
  laneCellOf(element) !== undefined && element.closest('[data-record], [role="slider"], .jk-add, .jk-field') === null

/** Opens the menu of the cell around an element. False where there is none. */
export const openCellMenu = ({ editor }: Hand, element: Element, at?: Point): boolean => {
  const cell = laneCellOf(element)
  if (!cell) return false
  const { state } = editor
  state.set({ ...state.get(), menu: { cell: nameOf(cell), at } })
  return true
}
