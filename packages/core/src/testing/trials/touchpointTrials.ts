import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { moveTouchpoint } from '../../operations/touchpoints/moveTouchpoint.ts'
import { removeTouchpoint } from '../../operations/touchpoints/removeTouchpoint.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const touchpointTrials: readonly Trial[] = [
  {
    it: 'adds a touchpoint',
    before: evening,
    operation: addTouchpoint({
      id: 'bell',
      place: 'wait',
      title: 'Bell',
      startedBy: 'company',
      response: { target: 'PT2M' },
    }),
    expected: rewritten(evening, {
      touchpoint: {
        bell: { place: 'wait', order: 'a1', title: 'Bell', startedBy: 'company', response: { target: 'PT2M' } },
      },
    }),
  },
  {
    it: 'edits a touchpoint',
    before: evening,
    operation: editTouchpoint({ id: 'menu', changes: { channel: 'site', feels: null } }),
    expected: rewritten(evening, { touchpoint: { menu: { channel: 'site', feels: undefined } } }),
  },
  {
    it: 'moves a touchpoint to a stage as a whole',
    before: evening,
    operation: moveTouchpoint({ id: 'menu', place: 'leave', at: { before: 'review' } }),
    expected: rewritten(evening, { touchpoint: { menu: { place: 'leave', order: 'Zz' } } }),
  },
  {
    it: 'removes a touchpoint',
    before: evening,
    operation: removeTouchpoint({ id: 'menu' }),
    expected: rewritten(evening, { touchpoint: { menu: null } }),
  },
  {
    it: 'removes a touchpoint with what measured it',
    before: evening,
    operation: removeTouchpoint({ id: 'review' }),
    expected: rewritten(evening, { touchpoint: { review: null }, metric: { answered: null } }),
  },
]
