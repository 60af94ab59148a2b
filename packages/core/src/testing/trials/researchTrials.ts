import { addResearch } from '../../operations/research/addResearch.ts'
import { editResearch } from '../../operations/research/editResearch.ts'
import { moveResearch } from '../../operations/research/moveResearch.ts'
import { removeResearch } from '../../operations/research/removeResearch.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const researchTrials: readonly Trial[] = [
  {
    it: 'adds an answer to one of the five questions',
    before: evening,
    operation: addResearch({ id: 'light', question: 'expectations', answer: 'Soft light', at: 'first' }),
    expected: rewritten(evening, {
      research: { light: { question: 'expectations', order: 'Zz', answer: 'Soft light' } },
    }),
  },
  {
    it: 'edits an answer',
    before: evening,
    operation: editResearch({ id: 'hopes', changes: { answer: null, personas: ['ben'] } }),
    expected: rewritten(evening, { research: { hopes: { answer: undefined, personas: ['ben'] } } }),
  },
  {
    it: 'moves an answer to another question',
    before: evening,
    operation: moveResearch({ id: 'hopes', question: 'win-back' }),
    expected: rewritten(evening, { research: { hopes: { question: 'win-back', order: 'a1' } } }),
  },
  {
    it: 'removes an answer',
    before: evening,
    operation: removeResearch({ id: 'back' }),
    expected: rewritten(evening, { research: { back: null } }),
  },
  {
    it: 'rests an answer on its first piece of evidence',
    before: evening,
    operation: linkEvidence({ kind: 'research', id: 'back', evidence: 'survey' }),
    expected: rewritten(evening, { research: { back: { evidence: ['survey'] } } }),
  },
]
