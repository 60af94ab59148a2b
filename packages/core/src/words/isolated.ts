const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A text that people wrote, made fit for a sentence: on one line, and isolated, so that an Arabic title in an English
 * sentence (or the other way round) leaves the order of the words around it alone. Direction marks of its own are
 * dropped, for an unclosed one would reach beyond it.
 */
export const isolated = (text: string): string =>
  `${firstStrongIsolate}${text.replace(directionMarks, '').replace(/\s+/g, ' ').trim()}${popDirectionalIsolate}`
