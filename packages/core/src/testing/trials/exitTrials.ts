import { addExit } from '../../operations/exits/addExit.ts'
import { editExit } from '../../operations/exits/editExit.ts'
import { moveExit } from '../../operations/exits/moveExit.ts'
import { removeExit } from '../../operations/exits/removeExit.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const exitTrials: readonly Trial[] = [
  {
    it: 'adds an exit',
    before: evening,
    operation: addExit({ id: 'home', place: 'leave', to: 'gave-up', share: 0.1 }),
    expected: rewritten(evening, { exit: { home: { place: 'leave', order: 'a0', to: 'gave-up', share: 0.1 } } }),
  },
  {
    it: 'edits an exit',
    before: evening,
    operation: editExit({ id: 'gone', changes: { title: 'The bar', share: null } }),
    expected: rewritten(evening, { exit: { gone: { title: 'The bar', share: undefined } } }),
  },
  {
    it: 'moves an exit',
    before: evening,
    operation: moveExit({ id: 'gone', place: 'order' }),
    expected: rewritten(evening, { exit: { gone: { place: 'order', order: 'a0' } } }),
  },
  {
    it: 'removes an exit',
    before: evening,
    operation: removeExit({ id: 'gone' }),
    expected: rewritten(evening, { exit: { gone: null } }),
  },
]
