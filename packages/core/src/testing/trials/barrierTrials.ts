import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { editBarrier } from '../../operations/barriers/editBarrier.ts'
import { moveBarrier } from '../../operations/barriers/moveBarrier.ts'
import { removeBarrier } from '../../operations/barriers/removeBarrier.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const barrierTrials: readonly Trial[] = [
  {
    it: 'adds a barrier',
    before: evening,
    operation: addBarrier({ id: 'dark', place: 'order', title: 'Dark', severity: 0.5, frequency: 0, cause: 'process' }),
    expected: rewritten(evening, {
      barrier: { dark: { place: 'order', order: 'a0', title: 'Dark', severity: 0.5, frequency: 0, cause: 'process' } },
    }),
  },
  {
    it: 'edits a barrier',
    before: evening,
    operation: editBarrier({ id: 'slow', changes: { blocks: null, severity: 1 } }),
    expected: rewritten(evening, { barrier: { slow: { blocks: undefined, severity: 1 } } }),
  },
  {
    it: 'moves a barrier',
    before: evening,
    operation: moveBarrier({ id: 'noise', at: 'first' }),
    expected: rewritten(evening, { barrier: { noise: { order: 'Zz' } } }),
  },
  {
    it: 'removes a barrier; solutions that removed it stay',
    before: evening,
    operation: removeBarrier({ id: 'slow' }),
    expected: rewritten(evening, {
      barrier: { slow: null },
      solution: { app: { barriers: ['noise'] }, sign: { barriers: undefined } },
    }),
  },
]
