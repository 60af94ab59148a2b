import type { Fields } from './field.ts'
import {
  choice,
  count,
  currency,
  date,
  evidenceLinks,
  groups,
  id,
  measure,
  optional,
  order,
  personaLinks,
  place,
  reference,
  text,
  title,
} from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** What can be measured. The first four are surveys with a fixed question and scale. */
export const metricTypes = ['nps', 'csat', 'ces-1', 'ces-2', 'ratio', 'duration', 'count', 'money'] as const
/**
 * What is measured: Net Promoter Score (answers 0 … 10, −100 … 100), customer satisfaction (1 … 5, see `method`),
 * customer effort in its first form (1 … 5, lower is easier) and second (1 … 7, higher is easier), a ratio (0.25 for
 * 25 %), a duration in seconds, a count, money.
 */
export type MetricType = (typeof metricTypes)[number]

/** How satisfaction is scored: the share who answer 4 or 5 of 5, or the mean answer. */
export const surveyMethods = ['top-two-box', 'mean'] as const
/** How satisfaction is scored; see `surveyMethods`. */
export type SurveyMethod = (typeof surveyMethods)[number]

/** Whether more is better or less. */
export const directions = ['higher', 'lower'] as const
/** Which way is better. */
export type Direction = (typeof directions)[number]

/** How many gave one answer. */
export interface AnswerCount {
  /** A whole number on the scale of the survey. */
  readonly answer: number
  readonly count: number
}

/** What a metric came to on one day. Raw counts where they are known, else the value that somebody worked out. */
export interface MetricReading {
  /** The day it holds for, as `2026-05-17`. */
  readonly date: string
  /** Worked out elsewhere; counts only where there is nothing to work it out from. In the unit of the type. */
  readonly value?: number
  /** A survey's answers, by answer. */
  readonly answers?: readonly AnswerCount[]
  /** A ratio's upper part: how many did it. */
  readonly part?: number
  /** A ratio's lower part: of how many. */
  readonly whole?: number
  /** How many people or cases a `value` rests on. */
  readonly sampleSize?: number
  readonly evidence?: Id<'evidence'>
}

/** Something measured, of the whole journey, of a stage or step, or of a touchpoint. */
export interface Metric {
  readonly id: Id<'metric'>
  /** Place among the metrics. */
  readonly order: string
  readonly title: string
  readonly description?: string
  readonly type: MetricType
  /** The step or stage that it is about; absent, with `touchpoint`, for the whole journey. */
  readonly place?: PlaceId
  /** The touchpoint that it is about, instead of a place. */
  readonly touchpoint?: Id<'touchpoint'>
  /** For satisfaction; the share of 4 and 5 when absent. */
  readonly method?: SurveyMethod
  /** Which way is better; surveys and durations know it themselves. */
  readonly direction?: Direction
  /** What is counted: “letters a week”. */
  readonly unit?: string
  /** ISO 4217; the journey's own when absent. */
  readonly currency?: string
  /** Where it stood before anything was done. */
  readonly baseline?: number
  /** Where it should get to. */
  readonly target?: number
  /** In any order; the latest day is the current one. */
  readonly readings?: readonly MetricReading[]
  /** Whose it is; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

const answerFields: Fields<AnswerCount> = { answer: measure, count }

const metricReadingFields: Fields<MetricReading> = {
  date,
  value: optional(measure),
  answers: optional(groups<AnswerCount>(answerFields)),
  part: optional(count),
  whole: optional(count),
  sampleSize: optional(count),
  evidence: optional(reference('evidence', 'clear')),
}

export const metricFields: Fields<Metric> = {
  id: id<'metric'>(),
  order,
  title,
  description: optional(text),
  type: choice(metricTypes),
  place: optional(place),
  touchpoint: optional(reference('touchpoint', 'remove')),
  method: optional(choice(surveyMethods)),
  direction: optional(choice(directions)),
  unit: optional(title),
  currency: optional(currency),
  baseline: optional(measure),
  target: optional(measure),
  readings: optional(groups<MetricReading>(metricReadingFields)),
  personas: personaLinks,
  evidence: evidenceLinks,
}

/** The lowest and highest answer of each survey; undefined for what is no survey. */
export const answerRange = (type: MetricType): { readonly min: number; readonly max: number } | undefined => {
  switch (type) {
    case 'nps':
      return { min: 0, max: 10 }
    case 'csat':
    case 'ces-1':
      return { min: 1, max: 5 }
    case 'ces-2':
      return { min: 1, max: 7 }
    default:
      return undefined
  }
}
