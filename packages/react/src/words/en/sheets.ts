import { enShown as core } from '@journeykit/core'
import type { SheetWords } from '../editor/sheetWords.ts'

export const sheets: SheetWords = {
  findField: 'Find in the map',
  found: (at, count) => (count === 0 ? 'nothing found' : `${core.number(at)} of ${core.number(count)}`),
  foundHidden: 'the map does not show it: see the details',
  findNext: 'Next',
  findPrevious: 'Previous',

  showPersonas: 'Personas',
  showOnly: 'Do not dim',
  showFilter: {
    all: 'everything',
    assumed: 'what no evidence supports',
    unowned: 'what nobody answers for',
    late: 'answers slower than promised',
  },
  showOnlyOf: (persona) => `what ${persona} meets`,
  showEverything: 'Show everything',

  shortcut: {
    arrows: 'to the next cell',
    ends: 'to the ends of the row, with Ctrl of the map',
    enter: 'into a cell, or write',
    add: 'add to this cell; on a heading, one more after it',
    escape: 'out again, as it was',
    score: 'on a point: feeling up and down, with Shift finely',
    menu: 'menu of what has the focus',
    lift: 'lift; arrows carry, Enter puts down, Escape puts back',
    select: 'add to the selection',
    extend: 'extend the selection',
    remove: 'remove what is selected',
    copy: 'copy, cut, paste',
    duplicate: 'duplicate',
    undo: 'undo',
    redo: 'redo',
    find: 'find in the map',
    shortcuts: 'this list',
  },
}
