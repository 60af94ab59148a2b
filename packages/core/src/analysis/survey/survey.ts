import type { AnswerCount, MetricType, SurveyMethod } from '../../model/metric.ts'

/** The metrics that are surveys, with a fixed question and scale. */
export const surveyTypes = ['nps', 'csat', 'ces-1', 'ces-2'] as const
/** One of the surveys; see `surveyTypes`. */
export type SurveyType = (typeof surveyTypes)[number]

/** What one survey brought in. */
export interface Survey {
  readonly type: SurveyType
  /** For satisfaction; the share of 4 and 5 when absent. The other surveys have one method each. */
  readonly method?: SurveyMethod
  /** Single answers, or how many gave each, or both mixed. */
  readonly answers: readonly (number | AnswerCount)[]
}

/** True for the types of metric that are surveys. */
export const isSurvey = (type: MetricType): type is SurveyType => surveyTypes.some((survey) => survey === type)
