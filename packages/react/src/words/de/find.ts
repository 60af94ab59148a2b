import { de as core } from '@journeykit/core'
import type { FindWords } from '../editor/findWords.ts'

export const find: FindWords = {
  find: 'Suchen',
  findTitle: 'Auf der Karte suchen',
  findField: 'Auf der Karte suchen',
  found: (at, count) => (count === 0 ? 'nichts gefunden' : `${core.number(at)} von ${core.number(count)}`),
  findNext: 'Nächstes',
  findPrevious: 'Voriges',
}
