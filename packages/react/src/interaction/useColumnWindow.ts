import { useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { CellStore } from './cellState.ts'
import { columnRuns, columnsInSight, type ColumnRun } from './columnRuns.ts'

/** What a window is made over. */
export interface WindowOf {
  readonly count: number
  /** False where all columns are there: a small map, a server, a printer. */
  readonly on: boolean
  readonly table: RefObject<HTMLTableElement | null>
  readonly cells: CellStore
  /** The column of a cell by its name; undefined for cells that stand in none. */
  readonly columnOf: (cell: string) => number | undefined
}

type Sight = ReturnType<typeof columnsInSight>

/** Before anything is measured: the whole window wide, columns of the usual width. */
const guess = (): Sight => columnsInSight(0, typeof window === 'undefined' ? 1280 : window.innerWidth, 136)

const measure = (table: HTMLTableElement): Sight | undefined => {
  const scroller = table.parentElement
  const column = table.querySelector<HTMLElement>('.jk-step')
  if (!scroller || !column || column.offsetWidth === 0) return undefined
  return columnsInSight(Math.abs(scroller.scrollLeft), scroller.clientWidth, column.offsetWidth)
}

const useSight = (on: boolean, table: RefObject<HTMLTableElement | null>): Sight => {
  const [sight, setSight] = useState(guess)
  useLayoutEffect(() => {
    const scroller = table.current?.parentElement
    if (!on || !scroller) return undefined
    const look = () => {
      const next = table.current && measure(table.current)
      if (next) setSight((now) => (now.from === next.from && now.to === next.to ? now : next))
    }
    look()
    scroller.addEventListener('scroll', look, { passive: true })
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look)
    observer?.observe(scroller)
    return () => {
      scroller.removeEventListener('scroll', look)
      observer?.disconnect()
    }
  }, [on, table])
  return sight
}

/** True while the page is being printed: paper does not scroll. */
const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => {
      flushSync(() => {
        setPrinting(true)
      })
    }
    const end = () => {
      setPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

/** The column that has to be there wherever the map is scrolled to: Tab leads to it, or it shall have the focus. */
const useKeptColumn = ({ on, cells, columnOf }: WindowOf): number | undefined => {
  const kept = () => {
    if (!on) return undefined
    const { wanted, active } = cells.get()
    return columnOf(wanted ?? active)
  }
  return useSyncExternalStore(cells.subscribe, kept, kept)
}

/** The columns of a large table that are there, as runs: those in sight, and the one that the keyboard is in. */
export const useColumnWindow = (windowOf: WindowOf): readonly ColumnRun[] => {
  const printing = usePrinting()
  const { from, to } = useSight(windowOf.on, windowOf.table)
  const kept = useKeptColumn(windowOf)
  const { count, on } = windowOf
  return on && !printing ? columnRuns(count, from, to, kept) : columnRuns(count, 0, count)
}
