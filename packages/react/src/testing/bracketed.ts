import type { MapWords } from '../words/mapWords.ts'

/** Settings at the top of the words, which are no sentences. */
const settings: readonly string[] = ['language', 'direction']

const bracket = (value: unknown): unknown => {
  if (typeof value === 'string') return `⟦${value}⟧`
  if (typeof value === 'function')
    return (...given: readonly unknown[]): unknown =>
      bracket((value as (...all: readonly unknown[]) => unknown)(...given))
  if (value instanceof Promise) return value.then(bracket)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bracket(inner)]))
  return value
}

/** The same words, each sentence in brackets: whatever a component shows without them does not come from its words. */
export const bracketed = <Words extends MapWords>(words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, settings.includes(name) ? (value as unknown) : bracket(value)]),
  ) as unknown as Words

/** True where letters stand outside of the brackets and are not one of the texts that people wrote. */
export const unbracketed = (text: string, written: ReadonlySet<string>): boolean => {
  let rest = text
  // Sentences stand within sentences, so the innermost brackets go first.
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')
  return /\p{L}/u.test(rest) && ![...written].includes(rest.trim())
}
