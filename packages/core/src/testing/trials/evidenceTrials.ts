import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { editEvidence } from '../../operations/evidence/editEvidence.ts'
import { moveEvidence } from '../../operations/evidence/moveEvidence.ts'
import { removeEvidence } from '../../operations/evidence/removeEvidence.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { unlinkEvidence } from '../../operations/links/unlinkEvidence.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const evidenceTrials: readonly Trial[] = [
  {
    it: 'adds a piece of evidence',
    before: evening,
    operation: addEvidence({ id: 'log', strength: 'measured', date: '2026-05-17', link: 'https://example.org/log' }),
    expected: rewritten(evening, {
      evidence: { log: { order: 'a2', strength: 'measured', date: '2026-05-17', link: 'https://example.org/log' } },
    }),
  },
  {
    it: 'edits a piece of evidence',
    before: evening,
    operation: editEvidence({ id: 'survey', changes: { sampleSize: 50 } }),
    expected: rewritten(evening, { evidence: { survey: { sampleSize: 50 } } }),
  },
  {
    it: 'moves a piece of evidence',
    before: evening,
    operation: moveEvidence({ id: 'survey', at: 'first' }),
    expected: rewritten(evening, { evidence: { survey: { order: 'Zz' } } }),
  },
  {
    it: 'removes a piece of evidence with its readings; what rested on it stays',
    before: evening,
    operation: removeEvidence({ id: 'interviews' }),
    expected: rewritten(evening, {
      evidence: { interviews: null },
      emotion: { cross: { readings: [{ evidence: 'survey', score: -1, weight: 2 }] } },
      barrier: { slow: { evidence: undefined } },
      metric: {
        ease: {
          readings: [
            { date: '2026-05-01', answers: [{ answer: 3, count: 20 }], evidence: 'survey' },
            { date: '2026-06-01', value: 4 },
          ],
        },
      },
      research: { hopes: { evidence: undefined } },
    }),
  },
  {
    it: 'removes a piece of evidence that gave a baseline: the solution stays',
    before: evening,
    operation: removeEvidence({ id: 'survey' }),
    expected: rewritten(evening, {
      evidence: { survey: null },
      empathy: { worry: { evidence: undefined } },
      stage: { visit: { evidence: undefined } },
      emotion: { cross: { readings: [{ evidence: 'interviews', score: -2 }] } },
      solution: { sign: { baselineFrom: undefined } },
      metric: {
        ease: {
          readings: [
            { date: '2026-05-01', answers: [{ answer: 3, count: 20 }] },
            { date: '2026-06-01', value: 4, evidence: 'interviews' },
          ],
        },
      },
    }),
  },
  {
    it: 'rests a record on one more piece of evidence',
    before: evening,
    operation: linkEvidence({ kind: 'barrier', id: 'slow', evidence: 'survey' }),
    expected: rewritten(evening, { barrier: { slow: { evidence: ['interviews', 'survey'] } } }),
  },
  {
    it: 'takes the evidence off a record',
    before: evening,
    operation: unlinkEvidence({ kind: 'stage', id: 'visit', evidence: 'survey' }),
    expected: rewritten(evening, { stage: { visit: { evidence: undefined } } }),
  },
]
