import type { Fields } from './field.ts'
import { count, evidenceLinks, group, id, optional, order, share, text, timeFrame, title } from './fields.ts'
import type { Id } from './id.ts'
import type { TimeFrame } from './timeFrame.ts'
import { timeSpentFields, type TimeSpent } from './timeSpent.ts'

/** A phase of the journey, such as awareness or purchase. A stage without steps is one column of the map. */
export interface Stage {
  readonly id: Id<'stage'>
  /** Place among the stages. */
  readonly order: string
  readonly title: string
  readonly description?: string
  /** How long the stage should take. */
  readonly expected?: TimeFrame
  /** How long it really takes. */
  readonly actual?: TimeFrame
  /** Of that time, what is spent doing. */
  readonly working?: TimeSpent
  /** Of that time, what is spent waiting. */
  readonly waiting?: TimeSpent
  /** How many customers were counted entering the stage. */
  readonly reached?: number
  /** The share of customers who have to do it again, 0 … 1. */
  readonly repeats?: number
  readonly evidence?: readonly Id<'evidence'>[]
}

export const stageFields: Fields<Stage> = {
  id: id<'stage'>(),
  order,
  title,
  description: optional(text),
  expected: optional(timeFrame),
  actual: optional(timeFrame),
  working: optional(group<TimeSpent>(timeSpentFields)),
  waiting: optional(group<TimeSpent>(timeSpentFields)),
  reached: optional(count),
  repeats: optional(share),
  evidence: evidenceLinks,
}
