import type { Journey } from '../../model/journey.ts'
import type { Note } from '../../model/note.ts'
import { answerQuestion } from '../../operations/links/answerQuestion.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import type { DraftTexts } from '../draftTexts.ts'
import type { Fix } from '../fix.ts'
import { draftId } from './draftId.ts'
import { draftTitle } from './draftTitle.ts'
import { mostLinks } from './solutionFixes.ts'
import { answeringNothing } from './solutionsBy.ts'

/**
 * What would give an open question an answer: a solution at the same place that answers none yet, each of the first
 * three a fix; and, where drafts can be written, an idea at its place.
 */
export const answerFixes = (journey: Journey, question: Note, drafts: DraftTexts | undefined): readonly Fix[] => {
  const idle = answeringNothing(journey, question.place).slice(0, mostLinks)
  const links = idle.map(({ id }): Fix => ({
    id: 'answer-question',
    at: [
      { kind: 'solution', id },
      { kind: 'note', id: question.id },
    ],
    operations: [answerQuestion({ solution: id, question: question.id })],
  }))
  if (!drafts) return links
  const add = addSolution({
    id: draftId(journey, 'solution', question.id),
    place: question.place,
    title: draftTitle(drafts.answer(question)),
    questions: [question.id],
    status: 'idea',
  })
  return [...links, { id: 'draft-answer', at: [{ kind: 'note', id: question.id }], operations: [add] }]
}
