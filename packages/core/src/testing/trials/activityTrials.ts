import { addActivity } from '../../operations/activities/addActivity.ts'
import { editActivity } from '../../operations/activities/editActivity.ts'
import { moveActivity } from '../../operations/activities/moveActivity.ts'
import { removeActivity } from '../../operations/activities/removeActivity.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const activityTrials: readonly Trial[] = [
  {
    it: 'adds an activity',
    before: evening,
    operation: addActivity({ id: 'call', place: 'wait', lane: 'actions', text: 'Calls', actor: 'staff', at: 'first' }),
    expected: rewritten(evening, {
      activity: { call: { place: 'wait', lane: 'actions', order: 'Zz', text: 'Calls', actor: 'staff' } },
    }),
  },
  {
    it: 'edits an activity',
    before: evening,
    operation: editActivity({ id: 'pay', changes: { text: 'Pays by card', personas: ['ada'] } }),
    expected: rewritten(evening, { activity: { pay: { text: 'Pays by card', personas: ['ada'] } } }),
  },
  {
    it: 'moves an activity to another step and lane',
    before: evening,
    operation: moveActivity({ id: 'pay', place: 'wait', lane: 'thoughts' }),
    expected: rewritten(evening, { activity: { pay: { place: 'wait', lane: 'thoughts', order: 'a0' } } }),
  },
  {
    it: 'removes an activity',
    before: evening,
    operation: removeActivity({ id: 'pay' }),
    expected: rewritten(evening, { activity: { pay: null } }),
  },
]
