import { useRef, type RefObject } from 'react'
import { useLayoutEffect } from './useLayoutEffect.ts'

/**
 * Keeps the rows of a windowed table from growing and shrinking while it scrolls: each stays as high as the highest cell
 * that it has shown so far.
 */
export const useSteadyRows = (on: boolean, table: RefObject<HTMLTableElement | null>): void => {
  const heights = useRef(new WeakMap<HTMLTableRowElement, number>())
  useLayoutEffect(() => {
    if (!on) return
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])]
    const measured = rows.map((row) => row.offsetHeight)
    rows.forEach((row, i) => {
      const height = measured[i] ?? 0
      if (height <= (heights.current.get(row) ?? 0)) return
      heights.current.set(row, height)
      row.style.setProperty('height', `${String(height)}px`)
    })
  })
}
