import { spoken } from './places.ts'

const madeUp = /_[rR]_[0-9a-z]+_|:r[0-9a-z]+:|«r[0-9a-z]+»/g

/** What was drawn, line by line: each element with its attributes, each text. Made-up ids are numbered as they come. */
export const drawn = (root: Node): readonly string[] => {
  const ids = new Map<string, string>()
  const numbered = (made: string): string => {
    if (!ids.has(made)) ids.set(made, `id${String(ids.size)}`)
    return ids.get(made) ?? made
  }
  const linesOf = (node: Node): readonly string[] => {
    const own =
      node instanceof Element
        ? [`<${node.localName}>`, ...[...node.attributes].map(({ name, value }) => `@${name}=${value}`).sort()]
        : [`#${node.nodeName} ${node.nodeValue ?? ''}`]
    return [...own, ...[...node.childNodes].flatMap(linesOf)]
  }
  return [...root.childNodes].flatMap(linesOf).map((line) => line.replace(madeUp, numbered))
}

/**
 * Isolation drops marks of direction, and puts a text onto one line without blanks at its ends. A sentence has one full
 * stop, its own or that of the text at its end.
 */
const apartFromIsolation = (line: string): string =>
  line.replace(/\.?\s*\u2069([”»]?)\.?/g, '$1').replace(/[\u202A-\u202E\u2066-\u2069\s]+/g, '')

const agrees = (line: string, twin: string, texts: readonly string[]): boolean => {
  // The letters of a picture may by chance read like a word.
  if (twin.startsWith('@src=data:')) return line === twin
  if (line === spoken(twin, texts)) return true
  if (/[\u2068\u2069]/.test(twin)) return apartFromIsolation(line) === apartFromIsolation(spoken(twin, texts))
  // A key made of texts holds them as JSON does.
  return twin.startsWith('@data-') && line === spoken(twin, texts, (text) => JSON.stringify(text).slice(1, -1))
}

/**
 * The lines of a drawing that are not what the drawing of its harmless twin says they must be, once texts stand for its
 * words. To the letter, unless the twin isolates its words: then apart from isolation.
 */
export const differing = (
  found: readonly string[],
  twin: readonly string[],
  texts: readonly string[],
): readonly string[] => {
  if (found.length !== twin.length) return [`${String(found.length)} parts instead of ${String(twin.length)}`]
  return twin
    .map((line, i) => ({ line, actual: found[i] ?? '' }))
    .filter(({ line, actual }) => !agrees(actual, line, texts))
    .map(({ line, actual }) => `${actual.slice(0, 200)} instead of ${spoken(line, texts).slice(0, 200)}`)
}
