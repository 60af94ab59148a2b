import type { ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import type { MapLook } from './MapLook.ts'

/** What makes an element a cell of the grid or of a windowed table. Empty in a table that is whole and only read. */
export interface CellFrame {
  readonly 'data-cell'?: string
  readonly tabIndex?: number
  readonly 'aria-colindex'?: number
}

/**
 * A kind of cell: what it selects from the journey, and how that is drawn. It has no hooks, so the same drawing serves
 * a map that follows a store, a map of a journey that does not change, and a page that is made on a server.
 */
export interface Drawing<P, T> {
  /** The name of the cell in the grid. */
  cell(props: P): string
  /** What is shown; what is already there or is remembered for the journey. */
  select(journey: Journey, props: P): T
  /** True where both would be drawn the same. */
  same(a: T, b: T): boolean
  draw(data: T, props: P, look: MapLook, frame: CellFrame): ReactElement | null
}

/** A cell of a journey that does not change. */
export const still = <P, T>(drawing: Drawing<P, T>, journey: Journey, props: P, look: MapLook): ReactElement | null =>
  drawing.draw(drawing.select(journey, props), props, look, {})
