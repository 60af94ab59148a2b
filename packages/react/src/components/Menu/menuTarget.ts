/** Where a key leads among `length` items, or undefined where it is none of the menu's. The ends meet. */
export const menuTarget = (key: string, at: number, length: number): number | undefined => {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: length - 1 }[key]
  return to === undefined ? undefined : (to + length) % length
}

/** The next item after `at` whose text begins with a letter, or undefined. From the end it goes on at the beginning. */
export const menuLetter = (letter: string, at: number, texts: readonly string[]): number | undefined => {
  if (letter.length !== 1 || letter === ' ') return undefined
  const begins = (text: string | undefined): boolean =>
    text?.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()) ?? false
  const order = texts.map((_, i) => (at + 1 + i) % texts.length)
  return order.find((i) => begins(texts[i]))
}
