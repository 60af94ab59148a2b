import type { Id } from '../../model/id.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { linking, type Link } from './linking.ts'

/** A solution and the question (a note) that it answers. */
export interface AnswerLink {
  readonly solution: Id<'solution'>
  readonly question: Id<'note'>
}

export const answerLink = ({ solution, question }: AnswerLink): Link => ({
  kind: 'solution',
  id: solution,
  field: 'questions',
  to: question,
})

/** Says that a solution answers a question. */
export const answerQuestion: Creator<'question.answer', AnswerLink, AnswerLink> = /* @__PURE__ */ defineOperation(
  /* @__PURE__ */ linking('question.answer', true, ['solution', 'question'], answerLink),
  (link) => link,
)
