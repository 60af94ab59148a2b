import type { SurveyType } from './survey.ts'
import { countBetween, type Tally } from './tally.ts'

/** What those are called who gave answers of one kind. */
export type AnswerClassName =
  'promoters' | 'passives' | 'detractors' | 'satisfied' | 'neutral' | 'dissatisfied' | 'easy' | 'hard'

/** How many answered in one class of answers. */
export interface AnswerClass {
  readonly name: AnswerClassName
  /** The lowest answer of the class. */
  readonly from: number
  /** The highest. */
  readonly to: number
  readonly count: number
}

type Bounds = readonly [name: AnswerClassName, from: number, to: number]

// Best class first. Zero is an answer of NPS: detractors are 0 … 6, not 1 … 6.
const classes: Readonly<Record<SurveyType, readonly Bounds[]>> = {
  nps: [
    ['promoters', 9, 10],
    ['passives', 7, 8],
    ['detractors', 0, 6],
  ],
  csat: [
    ['satisfied', 4, 5],
    ['neutral', 3, 3],
    ['dissatisfied', 1, 2],
  ],
  'ces-1': [
    ['easy', 1, 2],
    ['neutral', 3, 3],
    ['hard', 4, 5],
  ],
  'ces-2': [
    ['easy', 5, 7],
    ['neutral', 4, 4],
    ['hard', 1, 3],
  ],
}

/** The answers of a survey by class, the best class first. */
export const answerClasses = (type: SurveyType, counted: Tally): readonly AnswerClass[] =>
  classes[type].map(([name, from, to]) => ({ name, from, to, count: countBetween(counted, from, to) }))
