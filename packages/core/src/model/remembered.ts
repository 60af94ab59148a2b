/**
 * Makes a function that computes its answer once for each immutable object it is asked about. The answer is kept as
 * long as the object lives, so whoever asks twice gets the identical value and nothing leaks.
 */
export const remembered = <Key extends object, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const answers = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known.value
    const value = compute(key)
    answers.set(key, { value })
    return value
  }
}
