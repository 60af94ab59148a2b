/** Which cell of a map the keyboard is on, and what is being written at the moment. */
export interface CellState {
  /** The cell that Tab comes back to. */
  readonly active: string
  /** The column in which a spanning cell was entered. */
  readonly column: number | undefined
  /** The text field that is open, by its name. */
  readonly writing: string | undefined
  /** A cell that shall have the focus as soon as it is there. */
  readonly wanted: string | undefined
}

/** A small store beside the journey's: it holds what is being done on the screen, which nobody keeps or undoes. */
export interface CellStore {
  readonly get: () => CellState
  readonly set: (change: Partial<CellState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A store of cells of which the named one is the first that Tab leads to. */
export const createCellStore = (active: string): CellStore => {
  let state: CellState = { active, column: undefined, writing: undefined, wanted: undefined }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
