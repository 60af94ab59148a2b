import { expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { edit } from '../../operations/edit.ts'
import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { addNote } from '../../operations/notes/addNote.ts'
import { editNote } from '../../operations/notes/editNote.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { editSolution } from '../../operations/solutions/editSolution.ts'
import { enReport } from '../../words/en.report.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { unansweredQuestion } from './unansweredQuestion.ts'

const asked: Journey = edit(
  kiosk,
  addNote({ id: 'how-long', place: 'queue', lane: 'thoughts', type: 'question', text: 'How long?' }),
  addNote({ id: 'hot', place: 'queue', lane: 'thoughts', type: 'thought', text: 'So hot' }),
)
const answered: Journey = edit(
  asked,
  addSolution({ id: 'sign', place: 'queue', title: 'Sign', questions: ['how-long'] }),
)

it('speaks of a question that no solution answers, louder where it was really heard', () => {
  expect(foundBy(unansweredQuestion, asked)).toMatchObject([{ at: [{ kind: 'note', id: 'how-long' }], severity: 0.3 }])
  const heard = edit(
    asked,
    addEvidence({ id: 'ears', strength: 'observed' }),
    editNote({ id: 'how-long', changes: { evidence: ['ears'] } }),
  )
  expect(foundBy(unansweredQuestion, heard)).toMatchObject([{ severity: 0.4 }])
})

it('is silent where one answers, and of what is no question', () => {
  expect(foundBy(unansweredQuestion, answered)).toEqual([])
  expect(foundBy(unansweredQuestion, kiosk)).toEqual([])
})

it('hears no answer from a solution that was dropped', () => {
  const dropped = edit(answered, editSolution({ id: 'sign', changes: { status: 'dropped' } }))
  const [found] = foundBy(unansweredQuestion, dropped)
  expect(found?.fixes).toEqual([])
})

it('offers the solutions of the same place that answer nothing, and a draft where it can be written', () => {
  const journey = edit(asked, addSolution({ id: 'sign', place: 'queue', title: 'Sign' }))
  const [found] = foundBy(unansweredQuestion, journey, {}, enReport.drafts)
  expect(found?.fixes.map(({ id }) => id)).toEqual(['answer-question', 'draft-answer'])
  for (const { operations } of found?.fixes ?? []) {
    expect(foundBy(unansweredQuestion, edit(journey, ...operations))).toEqual([])
  }
})
