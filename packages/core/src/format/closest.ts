/** How many letters must be added, taken away or exchanged to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The one of the words that was probably meant, or undefined where none is near: at most a third of the letters off. */
export const closest = (word: string, words: readonly string[]): string | undefined => {
  // A word of a hundred letters is no misspelling of ours; comparing it would only cost time.
  if (word.length > 40) return undefined
  const near = words
    .map((known) => ({ known, off: distance(word.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, off }) => off <= Math.ceil(known.length / 3))
  return near.sort((a, b) => a.off - b.off)[0]?.known
}
