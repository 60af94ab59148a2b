/** Makes the same function for the same key each time, so that what it fetched is known the next time (`useLoaded`). */
export const oncePer = <Key extends object, T>(load: (key: Key) => Promise<T>): ((key: Key) => () => Promise<T>) => {
  const loads = new WeakMap<Key, () => Promise<T>>()
  return (key) => {
    const known = loads.get(key)
    if (known) return known
    const made = () => load(key)
    loads.set(key, made)
    return made
  }
}
