import { createContext, useContext, useSyncExternalStore, type Context } from 'react'
import type { CellStore } from '../../interaction/cellState.ts'
import type { CellFrame } from './drawing.ts'
import type { MapLook } from './MapLook.ts'

/** What every part of a live map needs to know besides the journey. */
export interface MapSettings extends MapLook {
  /** True where the cells are walked by arrow keys, so that Tab passes over what is in them. */
  readonly inGrid: boolean
  /** True while a large map is drawn for the first time: what nobody sees yet may wait until the browser is idle. */
  readonly beginning?: boolean
  readonly cells: CellStore
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
