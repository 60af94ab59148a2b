import { addMetric } from '../../operations/metrics/addMetric.ts'
import { editMetric } from '../../operations/metrics/editMetric.ts'
import { moveMetric } from '../../operations/metrics/moveMetric.ts'
import { removeMetric } from '../../operations/metrics/removeMetric.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const metricTrials: readonly Trial[] = [
  {
    it: 'adds a metric of the whole journey',
    before: evening,
    operation: addMetric({ id: 'loyal', title: 'Loyalty', type: 'nps', target: 30, readings: [] }),
    expected: rewritten(evening, {
      metric: { loyal: { order: 'a2', title: 'Loyalty', type: 'nps', target: 30, readings: [] } },
    }),
  },
  {
    it: 'edits a metric: another reading',
    before: evening,
    operation: editMetric({ id: 'answered', changes: { readings: [{ date: '2026-06-01', part: 3, whole: 12 }] } }),
    expected: rewritten(evening, { metric: { answered: { readings: [{ date: '2026-06-01', part: 3, whole: 12 }] } } }),
  },
  {
    it: 'makes a metric of a touchpoint one of a stage',
    before: evening,
    operation: editMetric({ id: 'answered', changes: { touchpoint: null, place: 'leave' } }),
    expected: rewritten(evening, { metric: { answered: { touchpoint: undefined, place: 'leave' } } }),
  },
  {
    it: 'moves a metric',
    before: evening,
    operation: moveMetric({ id: 'answered', at: 'first' }),
    expected: rewritten(evening, { metric: { answered: { order: 'Zz' } } }),
  },
  {
    it: 'removes a metric; the solution that it was to judge stays',
    before: evening,
    operation: removeMetric({ id: 'ease' }),
    expected: rewritten(evening, { metric: { ease: null }, solution: { sign: { metric: undefined } } }),
  },
]
