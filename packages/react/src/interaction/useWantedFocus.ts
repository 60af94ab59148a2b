import { useEffect, type RefObject } from 'react'
import { findCell } from './cells.ts'
import type { CellStore } from './cellState.ts'
import { focusInSight } from './focusInSight.ts'

/**
 * Gives the focus to the wanted cell as soon as it is there: at once, or after the render that draws it.
 * @param drawn changes whenever cells come or go
 */
export const useWantedFocus = (drawn: unknown, cells: CellStore, root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const focusWanted = () => {
      const { wanted } = cells.get()
      const cell = wanted === undefined ? undefined : findCell(root.current, wanted)
      if (!cell) return
      cells.set({ wanted: undefined })
      focusInSight(cell)
    }
    focusWanted()
    return cells.subscribe(focusWanted)
  }, [drawn, cells, root])
}
