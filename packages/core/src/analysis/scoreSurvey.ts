import type { AnswerCount, Direction, SurveyMethod } from '../model/metric.ts'
import { answerClasses, type AnswerClass } from './survey/answerClasses.ts'
import { meanAnswer, netPromoterScore, topTwoBox, type Estimate } from './survey/estimate.ts'
import type { Interval } from './survey/interval.ts'
import type { Survey, SurveyType } from './survey/survey.ts'
import { tally, type Tally } from './survey/tally.ts'

/** How a survey is scored: promoters less detractors, the share of 4 and 5, or the mean answer. */
export type ScoringMethod = 'net-promoter' | SurveyMethod

/** The score of a survey, how it was made and how sure it is. */
export interface SurveyScore {
  readonly type: SurveyType
  readonly method: ScoringMethod
  /** NPS −100 … 100, a share 0 … 1, or a mean on the survey's scale; absent where nobody answered. */
  readonly value?: number
  /** How many answers count. */
  readonly n: number
  /** The answers by class, the best class first. */
  readonly classes: readonly AnswerClass[]
  /** In the unit of the value; absent where nobody answered, and for the mean of a single answer. */
  readonly standardError?: number
  /** Absent where the answers show no spread: all the same, or only one. A share has one always (Wilson). */
  readonly interval?: Interval
  /** Which way is better. */
  readonly direction: Direction
  /** What was given but is no answer: off the scale, between two answers, or with a count that is none. */
  readonly ignored: readonly AnswerCount[]
}

/** Which way each survey is better. Of the efforts, the first form asks how hard it was, the second how easy. */
export const surveyDirections: Readonly<Record<SurveyType, Direction>> = {
  nps: 'higher',
  csat: 'higher',
  'ces-1': 'lower',
  'ces-2': 'higher',
}

/** How a survey is scored: only satisfaction leaves a choice. */
export const scoringMethod = ({ type, method }: Pick<Survey, 'type' | 'method'>): ScoringMethod =>
  type === 'nps' ? 'net-promoter' : type === 'csat' ? (method ?? 'top-two-box') : 'mean'

const estimateBy = (method: ScoringMethod, type: SurveyType, counted: Tally): Estimate => {
  switch (method) {
    case 'net-promoter':
      return netPromoterScore(counted)
    case 'top-two-box':
      return topTwoBox(counted)
    case 'mean':
      return meanAnswer(type, counted)
  }
}

/**
 * Scores a survey from its raw answers: NPS, satisfaction (share of 4 and 5, or mean), customer effort in both forms.
 * Without answers the value is absent, never 0. Answers off the scale do not count and are named in `ignored`. The
 * formulas are in docs/formulas.md.
 */
export const scoreSurvey = (survey: Survey): SurveyScore => {
  const { type } = survey
  const method = scoringMethod(survey)
  const counted = tally(survey)
  return {
    type,
    method,
    n: counted.n,
    ...(counted.n > 0 && estimateBy(method, type, counted)),
    classes: answerClasses(type, counted),
    direction: surveyDirections[type],
    ignored: counted.ignored,
  }
}
