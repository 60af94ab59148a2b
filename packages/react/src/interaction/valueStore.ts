/** A small store beside the journey's, for what is being done on the screen: nobody saves or undoes it. */
export interface ValueStore<T> {
  readonly get: () => T
  /** Replaces the value; listeners hear only of a different one. */
  readonly set: (value: T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export const createValueStore = <T>(first: T): ValueStore<T> => {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
