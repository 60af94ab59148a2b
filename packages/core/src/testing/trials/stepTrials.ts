import { addStep } from '../../operations/steps/addStep.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { moveStep } from '../../operations/steps/moveStep.ts'
import { removeStep } from '../../operations/steps/removeStep.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const stepTrials: readonly Trial[] = [
  {
    it: 'adds a step first in its stage',
    before: evening,
    operation: addStep({ id: 'enter', stage: 'visit', title: 'Enter', at: 'first' }),
    expected: rewritten(evening, { step: { enter: { stage: 'visit', order: 'Zz', title: 'Enter' } } }),
  },
  {
    it: 'adds the first step of a stage, which takes over the emotions of the stage and nothing else',
    before: evening,
    operation: addStep({ id: 'rate', stage: 'leave', title: 'Rate' }),
    expected: rewritten(evening, {
      step: { rate: { stage: 'leave', order: 'a0', title: 'Rate' } },
      emotion: { calm: { place: 'rate' } },
    }),
  },
  {
    it: 'edits a step',
    before: evening,
    operation: editStep({ id: 'wait', changes: { reached: null, title: 'Wait outside' } }),
    expected: rewritten(evening, { step: { wait: { reached: undefined, title: 'Wait outside' } } }),
  },
  {
    it: 'tells working from waiting in the times of a step, and gives it a picture',
    before: evening,
    operation: editStep({
      id: 'wait',
      changes: {
        working: { actual: 'PT1M' },
        waiting: { expected: 'PT5M', actual: 'PT20M' },
        repeats: 0.1,
        picture: { address: 'https://example.org/wait.png', description: 'A full room' },
      },
    }),
    expected: rewritten(evening, {
      step: {
        wait: {
          working: { actual: 'PT1M' },
          waiting: { expected: 'PT5M', actual: 'PT20M' },
          repeats: 0.1,
          picture: { address: 'https://example.org/wait.png', description: 'A full room' },
        },
      },
    }),
  },
  {
    it: 'moves a step within its stage',
    before: evening,
    operation: moveStep({ id: 'wait', at: 'first' }),
    expected: rewritten(evening, { step: { wait: { order: 'Zz' } } }),
  },
  {
    it: 'moves a step to another stage; all that stands in it follows',
    before: evening,
    operation: moveStep({ id: 'wait', stage: 'find', at: { before: 'search' } }),
    expected: rewritten(evening, { step: { wait: { stage: 'find', order: 'Zz' } } }),
  },
  {
    it: 'moves a step to a stage without steps, whose emotions of other personas it takes over',
    before: evening,
    operation: moveStep({ id: 'wait', stage: 'leave' }),
    expected: rewritten(evening, {
      step: { wait: { stage: 'leave', order: 'a0' } },
      emotion: { calm: { place: 'wait' } },
    }),
  },
  {
    it: 'removes a step with all that stands in it, and the links to that',
    before: evening,
    operation: removeStep({ id: 'wait' }),
    expected: rewritten(evening, {
      step: { wait: null },
      touchpoint: { pickup: null },
      activity: { queue: null },
      emotion: { cross: null },
      barrier: { slow: null, noise: null },
      solution: {
        app: { barriers: undefined, questions: undefined },
        sign: { barriers: undefined, metric: undefined },
      },
      note: { where: null, hungry: null },
      metric: { ease: null },
      exit: { gone: null },
    }),
  },
]
