import type { MetricType, SurveyMethod } from '../../model/metric.ts'
import { rescale, type EmotionScale } from '../../model/scale.ts'

/** What was asked, and how it is scored: a metric is one, and so is a survey. */
export interface Asked {
  readonly type: MetricType
  readonly method?: SurveyMethod
}

interface SurveyScale extends EmotionScale {
  /** A high answer is a bad one. */
  readonly reversed: boolean
}

// A share of satisfied answers has no neutral: it does not tell how the others felt. So it has no place on the scale.
const scaleOf = ({ type, method }: Asked): SurveyScale | undefined => {
  switch (type) {
    case 'nps':
      return { min: -100, neutral: 0, max: 100, reversed: false }
    case 'csat':
      return method === 'mean' ? { min: 1, neutral: 3, max: 5, reversed: false } : undefined
    case 'ces-1':
      return { min: 1, neutral: 3, max: 5, reversed: true }
    case 'ces-2':
      return { min: 1, neutral: 4, max: 7, reversed: false }
    default:
      return undefined
  }
}

const within = (value: number, { min, max }: EmotionScale): boolean => value >= min && value <= max

const turned = (value: number, { min, max, reversed }: SurveyScale): number => (reversed ? min + max - value : value)

/**
 * A survey's score on the emotion scale, each side of neutral apart and linearly. Neutral are NPS 0, a mean
 * satisfaction of 3, effort 3 (first form, reversed: low is good) and 4 (second form). Undefined for what is no
 * survey, for a share of satisfied answers (score them by their mean instead), and for a value off the survey's scale.
 */
export const surveyToEmotion = (value: number, asked: Asked, scale: EmotionScale): number | undefined => {
  const own = scaleOf(asked)
  return own && within(value, own) ? rescale(turned(value, own), own, scale) : undefined
}

/** The way back: an emotion score as the survey's score that it stands for. Undefined in the same cases. */
export const emotionToSurvey = (score: number, asked: Asked, scale: EmotionScale): number | undefined => {
  const own = scaleOf(asked)
  return own && within(score, scale) ? turned(rescale(score, scale, own), own) : undefined
}
