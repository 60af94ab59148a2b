import { defineOperation, type Creator } from '../definition.ts'
import { answerLink, type AnswerLink } from './answerQuestion.ts'
import { linking } from './linking.ts'

/** Says that a solution does not answer a question after all. */
export const reopenQuestion: Creator<'question.reopen', AnswerLink, AnswerLink> = /* @__PURE__ */ defineOperation(
  /* @__PURE__ */ linking('question.reopen', false, ['solution', 'question'], answerLink),
  (link) => link,
)
