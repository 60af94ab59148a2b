/** Where a key leads among `length` items, or undefined where it is none of the menu's. The ends meet. */
export const menuTarget = (key: string, at: number, length: number): number | undefined => {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: length - 1 }[key]
  return to === undefined ? undefined : (to + length) % length
}

/**
 * The item whose text begins with what was typed, from `at` on, or undefined. From the end it goes on at the beginning. One
 * letter, also typed again and again, leads on to the next item; more letters may stay on the same one.
 */
export const menuTyped = (typed: string, at: number, texts: readonly string[]): number | undefined => {
  const first = typed.charAt(0)
  const again = typed === first.repeat(typed.length)
  const wanted = (again ? first : typed).toLocaleLowerCase()
  const begin = again ? at + 1 : Math.max(at, 0)
  const order = texts.map((_, i) => (begin + i) % texts.length)
  return order.find((i) => texts[i]?.trim().toLocaleLowerCase().startsWith(wanted))
}
