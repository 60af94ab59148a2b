import { addSolution } from '../../operations/solutions/addSolution.ts'
import { editSolution } from '../../operations/solutions/editSolution.ts'
import { moveSolution } from '../../operations/solutions/moveSolution.ts'
import { removeSolution } from '../../operations/solutions/removeSolution.ts'
import { linkSolution } from '../../operations/links/linkSolution.ts'
import { unlinkSolution } from '../../operations/links/unlinkSolution.ts'
import { answerQuestion } from '../../operations/links/answerQuestion.ts'
import { reopenQuestion } from '../../operations/links/reopenQuestion.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const solutionTrials: readonly Trial[] = [
  {
    it: 'adds a solution',
    before: evening,
    operation: addSolution({ id: 'staff', place: 'wait', title: 'Staff', impact: 2, effort: 3, barriers: ['slow'] }),
    expected: rewritten(evening, {
      solution: { staff: { place: 'wait', order: 'a0', title: 'Staff', impact: 2, effort: 3, barriers: ['slow'] } },
    }),
  },
  {
    it: 'edits a solution',
    before: evening,
    operation: editSolution({ id: 'app', changes: { owner: 'Cy', barriers: null } }),
    expected: rewritten(evening, { solution: { app: { owner: 'Cy', barriers: undefined } } }),
  },
  {
    it: 'makes an action of an idea: who, by when, and what will tell',
    before: evening,
    operation: editSolution({
      id: 'app',
      changes: { status: 'planned', department: 'Kitchen', due: '2026-09-30', metric: 'ease', baseline: 3, target: 5 },
    }),
    expected: rewritten(evening, {
      solution: {
        app: { status: 'planned', department: 'Kitchen', due: '2026-09-30', metric: 'ease', baseline: 3, target: 5 },
      },
    }),
  },
  {
    it: 'moves a solution',
    before: evening,
    operation: moveSolution({ id: 'app', place: 'wait' }),
    expected: rewritten(evening, { solution: { app: { place: 'wait', order: 'a0' } } }),
  },
  {
    it: 'removes a solution',
    before: evening,
    operation: removeSolution({ id: 'app' }),
    expected: rewritten(evening, { solution: { app: null } }),
  },
  {
    it: 'links a solution to one more barrier',
    before: evening,
    operation: linkSolution({ solution: 'sign', barrier: 'noise' }),
    expected: rewritten(evening, { solution: { sign: { barriers: ['slow', 'noise'] } } }),
  },
  {
    it: 'takes the last barrier off a solution',
    before: evening,
    operation: unlinkSolution({ solution: 'sign', barrier: 'slow' }),
    expected: rewritten(evening, { solution: { sign: { barriers: undefined } } }),
  },
  {
    it: 'answers a question',
    before: evening,
    operation: answerQuestion({ solution: 'sign', question: 'where' }),
    expected: rewritten(evening, { solution: { sign: { questions: ['where'] } } }),
  },
  {
    it: 'reopens a question',
    before: evening,
    operation: reopenQuestion({ solution: 'app', question: 'where' }),
    expected: rewritten(evening, { solution: { app: { questions: undefined } } }),
  },
]
