import { addNote } from '../../operations/notes/addNote.ts'
import { editNote } from '../../operations/notes/editNote.ts'
import { moveNote } from '../../operations/notes/moveNote.ts'
import { removeNote } from '../../operations/notes/removeNote.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const noteTrials: readonly Trial[] = [
  {
    it: 'adds a note',
    before: evening,
    operation: addNote({ id: 'why', place: 'leave', lane: 'thoughts', type: 'quote', text: 'Never again' }),
    expected: rewritten(evening, {
      note: { why: { place: 'leave', lane: 'thoughts', order: 'a0', type: 'quote', text: 'Never again' } },
    }),
  },
  {
    it: 'edits a note',
    before: evening,
    operation: editNote({ id: 'hungry', changes: { personas: null, type: 'quote' } }),
    expected: rewritten(evening, { note: { hungry: { personas: undefined, type: 'quote' } } }),
  },
  {
    it: 'moves a note',
    before: evening,
    operation: moveNote({ id: 'hungry', at: { before: 'where' } }),
    expected: rewritten(evening, { note: { hungry: { order: 'Zz' } } }),
  },
  {
    it: 'removes a question; the solution that answered it stays',
    before: evening,
    operation: removeNote({ id: 'where' }),
    expected: rewritten(evening, { note: { where: null }, solution: { app: { questions: undefined } } }),
  },
]
