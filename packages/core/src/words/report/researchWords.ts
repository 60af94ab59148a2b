import type { AnswerState, QuestionsOpen, QuestionState } from '../../analysis/questionsOpen.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of the five research questions. */
export interface ResearchWords {
  readonly answerState: Readonly<Record<AnswerState, string>>
  /** One question and how settled it is; for whom not, where personas differ. */
  readonly questionState: (question: QuestionState, journey: Journey) => string
  /** How many of the five are answered, and what customers ask that no solution answers. */
  readonly questionsOpen: (questions: QuestionsOpen, journey: Journey) => string
}
