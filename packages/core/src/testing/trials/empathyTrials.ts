import { addEmpathy } from '../../operations/empathy/addEmpathy.ts'
import { editEmpathy } from '../../operations/empathy/editEmpathy.ts'
import { moveEmpathy } from '../../operations/empathy/moveEmpathy.ts'
import { removeEmpathy } from '../../operations/empathy/removeEmpathy.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const empathyTrials: readonly Trial[] = [
  {
    it: 'adds an entry, last in its part of the map',
    before: evening,
    operation: addEmpathy({ id: 'alone', persona: 'ada', aspect: 'thinks', text: 'Will I sit alone?' }),
    expected: rewritten(evening, {
      empathy: { alone: { persona: 'ada', aspect: 'thinks', order: 'a2', text: 'Will I sit alone?' } },
    }),
  },
  {
    it: 'edits an entry',
    before: evening,
    operation: editEmpathy({ id: 'worry', changes: { text: 'Is there a table?', evidence: null } }),
    expected: rewritten(evening, { empathy: { worry: { text: 'Is there a table?', evidence: undefined } } }),
  },
  {
    it: 'moves an entry within its part',
    before: evening,
    operation: moveEmpathy({ id: 'rush', at: { before: 'worry' } }),
    expected: rewritten(evening, { empathy: { rush: { order: 'Zz' } } }),
  },
  {
    it: 'moves an entry to another part, of another persona',
    before: evening,
    operation: moveEmpathy({ id: 'rush', persona: 'ben', aspect: 'sees', at: { after: 'menus' } }),
    expected: rewritten(evening, { empathy: { rush: { persona: 'ben', aspect: 'sees', order: 'a1' } } }),
  },
  {
    it: 'removes an entry',
    before: evening,
    operation: removeEmpathy({ id: 'menus' }),
    expected: rewritten(evening, { empathy: { menus: null } }),
  },
]
