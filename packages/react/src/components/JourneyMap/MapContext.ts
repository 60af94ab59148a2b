import { createContext, useContext, useState, useSyncExternalStore, type Context } from 'react'
import { createCellStore, type CellStore } from '../../interaction/cellState.ts'
import type { CellFrame } from './drawing.ts'
import { cornerCell } from './mapGrid.ts'
import type { MapLook } from './MapLook.ts'

/** What is remembered of a map as long as it is there, however often its parts are mounted anew. */
export interface MapMemory {
  readonly cells: CellStore
  /** Whether everything has been drawn once that the map draws. From then on nothing of it has to wait. */
  readonly isDrawn: () => boolean
  readonly setDrawn: () => void
}

const createMemory = (): MapMemory => {
  let drawn = false
  return {
    cells: createCellStore(cornerCell),
    isDrawn: () => drawn,
    setDrawn() {
      drawn = true
    },
  }
}

export const useMapMemory = (): MapMemory => useState(createMemory)[0]

/** What every part of a live map needs to know besides the journey. */
export interface MapSettings extends MapLook, MapMemory {
  /** True where the cells are walked by arrow keys, so that Tab passes over what is in them. */
  readonly inGrid: boolean
  /** True until a large map has been drawn as a whole for the first time: what nobody sees yet waits until the browser is idle. */
  readonly beginning?: boolean
}

export const MapContext: Context<MapSettings | undefined> = createContext<MapSettings | undefined>(undefined)

export const useMap = (): MapSettings => {
  const settings = useContext(MapContext)
  if (!settings) throw new Error('This part of a journey map was rendered outside of <JourneyMap>.')
  return settings
}

/** True while the text field of this name is open. */
export const useIsWriting = (name: string): boolean => {
  const { cells } = useMap()
  const isWriting = () => cells.get().writing === name
  return useSyncExternalStore(cells.subscribe, isWriting, isWriting)
}

const noFrame: CellFrame = {}

/** The props that make an element a cell of the grid. Nothing while the map is only read: a table needs no keys. */
export const useFrame = (name: string, colIndex?: number): CellFrame => {
  const { edit, inGrid, cells } = useMap()
  // The cell that Tab leads to.
  const isActive = () => edit !== undefined && inGrid && cells.get().active === name
  const active = useSyncExternalStore(cells.subscribe, isActive, isActive)
  const counted = colIndex === undefined ? noFrame : { 'aria-colindex': colIndex }
  return edit ? { 'data-cell': name, tabIndex: active ? 0 : -1, ...counted } : counted
}
