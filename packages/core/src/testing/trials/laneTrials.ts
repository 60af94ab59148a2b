import { addLane } from '../../operations/lanes/addLane.ts'
import { editLane } from '../../operations/lanes/editLane.ts'
import { moveLane } from '../../operations/lanes/moveLane.ts'
import { removeLane } from '../../operations/lanes/removeLane.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const laneTrials: readonly Trial[] = [
  {
    it: 'adds a second lane of a free role',
    before: evening,
    operation: addLane({ id: 'asides', role: 'thoughts', title: 'Asides' }),
    expected: rewritten(evening, { lane: { asides: { order: 'a3', role: 'thoughts', title: 'Asides' } } }),
  },
  {
    it: 'edits a lane',
    before: evening,
    operation: editLane({ id: 'feelings', changes: { title: 'How it feels' } }),
    expected: rewritten(evening, { lane: { feelings: { title: 'How it feels' } } }),
  },
  {
    it: 'moves a lane',
    before: evening,
    operation: moveLane({ id: 'actions', at: { after: 'feelings' } }),
    expected: rewritten(evening, { lane: { actions: { order: 'a1V' } } }),
  },
  {
    it: 'removes a lane with its notes, and the answers to its questions',
    before: evening,
    operation: removeLane({ id: 'thoughts' }),
    expected: rewritten(evening, {
      lane: { thoughts: null },
      note: { where: null, hungry: null },
      solution: { app: { questions: undefined } },
    }),
  },
  {
    it: 'removes a lane with its activities',
    before: evening,
    operation: removeLane({ id: 'actions' }),
    expected: rewritten(evening, { lane: { actions: null }, activity: { pay: null, queue: null } }),
  },
]
