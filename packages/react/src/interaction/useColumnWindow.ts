import { startTransition, useEffect, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle, type Cancel } from './whenIdle.ts'
import type { CellStore } from './cellState.ts'
import { columnRuns, columnsAtFirst, columnsInSight, type ColumnRun } from './columnRuns.ts'
import { useLayoutEffect } from './useLayoutEffect.ts'

/** What a window is made over. */
export interface WindowOf {
  readonly count: number
  /** False where all columns are there: a small map, a server, a printer. */
  readonly on: boolean
  readonly table: RefObject<HTMLTableElement | null>
  readonly cells: CellStore
  /** Whether all that is to be drawn has been drawn once. Where it has, nothing waits. */
  readonly isDrawn: () => boolean
  readonly setDrawn: () => void
  /** The column of a cell by its name; undefined for cells that stand in none. */
  readonly columnOf: (cell: string) => number | undefined
}

/** What of a table is there. */
export interface TableWindow {
  readonly runs: readonly ColumnRun[]
  /** True until all rows have to be there: whoever draws the table may begin with those that fill the window. */
  readonly beginning: boolean
}

type Sight = ReturnType<typeof columnsInSight>

const usualWidth = 136
const widthOfWindow = (): number => (typeof window === 'undefined' ? 1280 : window.innerWidth)

/** Of a table in a page that lays nothing out, all that would be near the sight. */
const guess = (): Sight => columnsInSight(0, widthOfWindow(), usualWidth)

/** What a table needs to have been drawn when it is first seen. */
const atFirst = (): Sight => columnsAtFirst(widthOfWindow(), usualWidth)

/** How far a table is scrolled, and how wide its place and its columns are; undefined where nothing is laid out. */
const measured = (table: HTMLTableElement) => {
  const [scroller, column] = [table.parentElement, table.querySelector<HTMLElement>('.jk-step')]
  if (!scroller || !column?.offsetWidth) return undefined
  return [Math.abs(scroller.scrollLeft), scroller.clientWidth, column.offsetWidth] as const
}

const inSight = (table: HTMLTableElement): Sight => {
  const found = measured(table)
  return found ? columnsInSight(...found) : guess()
}

/** True where what is drawn at first does not fill the place: columns are narrow, rows are low, or it is scrolled. */
const isShort = (table: HTMLTableElement, { to }: Sight): boolean => {
  const [scrolled, width, column] = measured(table) ?? [1, 0, 0]
  if (scrolled > 0 || to * column < width) return true
  const lacksRows = table.rows.length < Number(table.getAttribute('aria-rowcount'))
  return lacksRows && table.getBoundingClientRect().bottom < window.innerHeight
}

/** Calls when an element has another size; not, as an observer does, because it has one. */
const onResize = (element: Element, call: () => void): (() => void) => {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  let known = false
  const observer = new ResizeObserver(() => {
    if (known) call()
    known = true
  })
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}

/** Calls as soon as somebody scrolls, whatever it is, or wants a cell that is not there. */
const onHaste = (cells: CellStore, call: () => void): Cancel => {
  document.addEventListener('scroll', call, true)
  const stop = cells.subscribe(() => {
    if (cells.get().wanted !== undefined) call()
  })
  return () => {
    document.removeEventListener('scroll', call, true)
    stop()
  }
}

/**
 * The columns in sight and near it. At first only those in sight, so that they are seen soon; those beyond the edges follow
 * when the browser has nothing else to do, or when somebody is in haste.
 */
const useSight = ({ on, table, cells, isDrawn, setDrawn }: WindowOf): Sight & { readonly first?: boolean } => {
  const [sight, setSight] = useState<Sight & { readonly first?: boolean }>(() => ({
    ...atFirst(),
    first: on && !isDrawn(),
  }))
  useLayoutEffect(() => {
    const element = table.current
    const scroller = element?.parentElement
    if (!on || !scroller) return undefined
    const look = () => {
      const next = inSight(element)
      setSight((now) => (!now.first && now.from === next.from && now.to === next.to ? now : next))
    }
    const whole = () => {
      notWaiting()
      setDrawn()
      look()
    }
    const notWaiting = onHaste(cells, whole)
    if (isShort(element, atFirst())) whole()
    const cancel = whenIdle(() => {
      // Much is drawn now: in pieces, so that whoever begins to type or to scroll is not kept waiting.
      startTransition(whole)
    })
    scroller.addEventListener('scroll', look, { passive: true })
    const stopHearing = onResize(scroller, look)
    return () => {
      notWaiting()
      cancel()
      scroller.removeEventListener('scroll', look)
      stopHearing()
    }
  }, [on, table, cells, setDrawn])
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
export const useColumnWindow = (windowOf: WindowOf): TableWindow => {
  const printing = usePrinting()
  const { from, to, first = false } = useSight(windowOf)
  const kept = useKeptColumn(windowOf)
  const { count, on } = windowOf
  return on && !printing
    ? { runs: columnRuns(count, from, to, kept), beginning: first }
    : { runs: columnRuns(count, 0, count), beginning: false }
}
