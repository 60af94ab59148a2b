import type { AnswerClassName } from '../../analysis/survey/answerClasses.ts'
import type { SurveyScore } from '../../analysis/scoreSurvey.ts'

/** How surveys are told. */
export interface SurveyWords {
  /** What those are called who gave answers of one kind, as before a count: “promoters: 12”. */
  readonly answerClass: Readonly<Record<AnswerClassName, string>>
  /** A survey's score: its value, how many answered and what, how sure it is, and which answers do not count. */
  readonly surveyScore: (score: SurveyScore) => string
}
