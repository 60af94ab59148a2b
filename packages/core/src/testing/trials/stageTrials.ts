import { addStage } from '../../operations/stages/addStage.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import { moveStage } from '../../operations/stages/moveStage.ts'
import { removeStage } from '../../operations/stages/removeStage.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const stageTrials: readonly Trial[] = [
  {
    it: 'adds a stage between two',
    before: evening,
    operation: addStage({ id: 'buy', title: 'Buy', expected: { max: 'PT5M' }, at: { after: 'find' } }),
    expected: rewritten(evening, { stage: { buy: { order: 'a0V', title: 'Buy', expected: { max: 'PT5M' } } } }),
  },
  {
    it: 'sets and takes away fields of a stage at once',
    before: evening,
    operation: editStage({ id: 'visit', changes: { title: 'Dinner', evidence: null, actual: { min: 'PT1H' } } }),
    expected: rewritten(evening, {
      stage: { visit: { title: 'Dinner', evidence: undefined, actual: { min: 'PT1H' } } },
    }),
  },
  {
    it: 'moves a stage before another; its steps need not be touched',
    before: evening,
    operation: moveStage({ id: 'leave', at: { before: 'visit' } }),
    expected: rewritten(evening, { stage: { leave: { order: 'a0V' } } }),
  },
  {
    it: 'removes a stage with its steps, all that stands in them, and the links to all of it',
    before: evening,
    operation: removeStage({ id: 'visit' }),
    expected: rewritten(evening, {
      stage: { visit: null },
      step: { order: null, wait: null },
      touchpoint: { menu: null, pickup: null },
      activity: { pay: null, queue: null },
      emotion: { glad: null, cross: null },
      barrier: { slow: null, noise: null },
      solution: { app: null, sign: null },
      note: { where: null, hungry: null },
      metric: { ease: null },
      exit: { gone: null },
    }),
  },
  {
    it: 'removes a stage of which a barrier elsewhere speaks',
    before: evening,
    operation: removeStage({ id: 'leave' }),
    expected: rewritten(evening, {
      stage: { leave: null },
      touchpoint: { review: null },
      emotion: { calm: null },
      barrier: { slow: { blocks: undefined } },
      metric: { answered: null },
    }),
  },
]
