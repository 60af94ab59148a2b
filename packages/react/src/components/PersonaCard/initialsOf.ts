const segmenter = /* @__PURE__ */ (() =>
  // Not in every browser that people use; code points are the next best.
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined)()

const firstLetter = (word: string): string => {
  const [first] = segmenter ? Array.from(segmenter.segment(word), ({ segment }) => segment) : Array.from(word)
  return first?.toLocaleUpperCase() ?? ''
}

/** The first letters of the first and the last word of a name; graphemes stay whole. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return firstLetter(first) + firstLetter(last)
}
