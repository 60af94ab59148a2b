import type { Fields } from './field.ts'
import {
  choice,
  choices,
  count,
  date,
  evidenceLinks,
  groups,
  id,
  measure,
  numberFrom,
  optional,
  order,
  place,
  reference,
  references,
  share,
  text,
  title,
} from './fields.ts'
import { fourCs, type FourC } from './fourC.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** How far an action can be. */
export const solutionStatuses = ['idea', 'planned', 'doing', 'done', 'dropped'] as const
/** How far the action is. */
export type SolutionStatus = (typeof solutionStatuses)[number]

/** How the people of a persona's segment rate what a solution is for, in a survey with answers 1 … 5. */
export interface Rating {
  readonly persona: Id<'persona'>
  /** The share who call it important (4 or 5), 0 … 1. */
  readonly importance: number
  /** The share who are satisfied with how it is today (4 or 5), 0 … 1. */
  readonly satisfaction: number
}

/** What removes barriers or answers questions: an idea, or an action of the plan. */
export interface Solution {
  readonly id: Id<'solution'>
  readonly place: PlaceId
  /** Place among the solutions of the same step. */
  readonly order: string
  readonly title: string
  readonly description?: string
  /** The barriers it removes. */
  readonly barriers?: readonly Id<'barrier'>[]
  /** The questions it answers. */
  readonly questions?: readonly Id<'note'>[]
  /** How much it helps one customer, on RICE's scale: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. */
  readonly impact?: number
  /** How many customers it touches in a quarter of a year. */
  readonly reach?: number
  /** How sure we are of these figures, on RICE's scale: 1 high, 0.8 medium, 0.5 low. */
  readonly confidence?: number
  /** Work in person-months, more than 0. */
  readonly effort?: number
  readonly status?: SolutionStatus
  /** The person or team that answers for it. */
  readonly owner?: string
  readonly department?: string
  /** The day by which it shall be done, as `2026-05-17`. */
  readonly due?: string
  /** The metric that will tell whether it helped. */
  readonly metric?: Id<'metric'>
  /** Where the metric stood before, in the metric's unit. */
  readonly baseline?: number
  /** Where it should get to. */
  readonly target?: number
  /** The research that gave the baseline, so that the same one is repeated afterwards. */
  readonly baselineFrom?: Id<'evidence'>
  /** At most one of each persona. */
  readonly ratings?: readonly Rating[]
  /** Which of the four Cs it is about. */
  readonly fourC?: readonly FourC[]
  readonly evidence?: readonly Id<'evidence'>[]
}

const ratingFields: Fields<Rating> = { persona: reference('persona', 'remove'), importance: share, satisfaction: share }

export const solutionFields: Fields<Solution> = {
  id: id<'solution'>(),
  place,
  order,
  title,
  description: optional(text),
  barriers: optional(references('barrier', 'clear')),
  questions: optional(references('note', 'clear')),
  impact: optional(numberFrom(0, 3)),
  reach: optional(count),
  confidence: optional(share),
  effort: optional(numberFrom(0.01, 100_000)),
  status: optional(choice(solutionStatuses)),
  owner: optional(title),
  department: optional(title),
  due: optional(date),
  metric: optional(reference('metric', 'clear')),
  baseline: optional(measure),
  target: optional(measure),
  baselineFrom: optional(reference('evidence', 'clear')),
  ratings: optional(groups<Rating>(ratingFields)),
  fourC: optional(choices(fourCs)),
  evidence: evidenceLinks,
}
