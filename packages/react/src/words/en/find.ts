import { en as core } from '@journeykit/core'
import type { FindWords } from '../editor/findWords.ts'

export const find: FindWords = {
  find: 'Find',
  findTitle: 'Find in the map',
  findField: 'Find in the map',
  found: (at, count) => (count === 0 ? 'nothing found' : `${core.number(at)} of ${core.number(count)}`),
  findNext: 'Next',
  findPrevious: 'Previous',
}
