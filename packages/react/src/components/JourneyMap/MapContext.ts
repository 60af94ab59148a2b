import { createContext, useContext, useSyncExternalStore, type Context } from 'react'
import type { CellStore } from '../../interaction/cellState.ts'
import type { MapWords } from '../../words/mapWords.ts'

/** What every part of a map needs to know besides the journey. */
export interface MapSettings {
  readonly words: MapWords
  /** True where there is a store to send operations to and the host has not said `readOnly`. */
  readonly editable: boolean
  /** True where the cells are walked by arrow keys, so that Tab passes over what is in them. */
  readonly inGrid: boolean
  readonly cells: CellStore
  /** The language of the journey's own texts, where it differs from the words'. */
  readonly contentLanguage: string | undefined
}

export const MapContext: Context<MapSettings | undefined> = createContext<MapSettings | undefined>(undefined)

export const useMap = (): MapSettings => {
  const settings = useContext(MapContext)
  if (!settings) throw new Error('This part of a journey map was rendered outside of <JourneyMap>.')
  return settings
}

/** True while this cell is the one that Tab leads to. */
const useIsActive = (name: string): boolean => {
  const { cells } = useMap()
  const isActive = () => cells.get().active === name
  return useSyncExternalStore(cells.subscribe, isActive, isActive)
}

/** True while the text field of this name is open. */
export const useIsWriting = (name: string): boolean => {
  const { cells } = useMap()
  const isWriting = () => cells.get().writing === name
  return useSyncExternalStore(cells.subscribe, isWriting, isWriting)
}

export interface CellProps {
  readonly 'data-cell'?: string
  readonly tabIndex?: number
}

/** The props that make an element a cell of the grid. Nothing while the map is only read: a table needs no keys. */
export const useCell = (name: string): CellProps => {
  const { editable, inGrid } = useMap()
  const active = useIsActive(name)
  return editable ? { 'data-cell': name, tabIndex: active && inGrid ? 0 : -1 } : {}
}
