import { addPersona } from '../../operations/personas/addPersona.ts'
import { editPersona } from '../../operations/personas/editPersona.ts'
import { movePersona } from '../../operations/personas/movePersona.ts'
import { removePersona } from '../../operations/personas/removePersona.ts'
import type { Solution } from '../../model/solution.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

const ratings: NonNullable<Solution['ratings']> = [
  { persona: 'ada', importance: 0.9, satisfaction: 0.2 },
  { persona: 'ben', importance: 0.4, satisfaction: 0.5 },
]
const rated = rewritten(evening, { solution: { app: { ratings }, sign: { ratings: ratings.slice(0, 1) } } })
const [, ofBen] = ratings

export const personaTrials: readonly Trial[] = [
  {
    it: 'adds a persona, last',
    before: evening,
    operation: addPersona({ id: 'cy', title: 'Cy', goals: ['A quiet hour'] }),
    expected: rewritten(evening, { persona: { cy: { order: 'a2', title: 'Cy', goals: ['A quiet hour'] } } }),
  },
  {
    it: 'edits a persona',
    before: evening,
    operation: editPersona({ id: 'ada', changes: { summary: 'Likes to discover' } }),
    expected: rewritten(evening, {
      persona: { ada: { summary: 'Likes to discover' } },
    }),
  },
  {
    it: 'makes a persona the main one',
    before: evening,
    operation: movePersona({ id: 'ben', at: 'first' }),
    expected: rewritten(evening, { persona: { ben: { order: 'Zz' } } }),
  },
  {
    it: 'removes a persona with its empathy map, emotions and what held only for it, and shortens the lists it stood in',
    before: evening,
    operation: removePersona({ id: 'ada' }),
    expected: rewritten(evening, {
      persona: { ada: null },
      empathy: { worry: null, rush: null },
      research: { back: null },
      emotion: { glad: null, cross: null },
      barrier: { noise: null },
      note: { hungry: { personas: ['ben'] } },
      solution: { app: { barriers: ['slow'] } },
    }),
  },
  {
    it: 'removes a persona with its ratings of solutions; those of others stay',
    before: rated,
    operation: removePersona({ id: 'ada' }),
    expected: rewritten(evening, {
      persona: { ada: null },
      empathy: { worry: null, rush: null },
      research: { back: null },
      emotion: { glad: null, cross: null },
      barrier: { noise: null },
      note: { hungry: { personas: ['ben'] } },
      solution: { app: { barriers: ['slow'], ratings: ofBen && [ofBen] } },
    }),
  },
]
