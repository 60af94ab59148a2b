import type { Fields } from './field.ts'
import { count, evidenceLinks, group, id, optional, order, reference, share, text, timeFrame, title } from './fields.ts'
import type { Id } from './id.ts'
import { pictureFields, type Picture } from './picture.ts'
import type { TimeFrame } from './timeFrame.ts'
import { timeSpentFields, type TimeSpent } from './timeSpent.ts'

/** One thing the customer does inside a stage; a column of the map. */
export interface Step {
  readonly id: Id<'step'>
  readonly stage: Id<'stage'>
  /** Place among the steps of its stage. */
  readonly order: string
  readonly title: string
  readonly description?: string
  /** How long the step should take. */
  readonly expected?: TimeFrame
  /** How long it really takes. */
  readonly actual?: TimeFrame
  /** Of that time, what is spent doing. */
  readonly working?: TimeSpent
  /** Of that time, what is spent waiting. */
  readonly waiting?: TimeSpent
  /** How many customers were counted at this step. */
  readonly reached?: number
  /** The share of customers who have to do it again, 0 … 1. */
  readonly repeats?: number
  readonly picture?: Picture
  readonly evidence?: readonly Id<'evidence'>[]
}

export const stepFields: Fields<Step> = {
  id: id<'step'>(),
  stage: reference('stage', 'remove'),
  order,
  title,
  description: optional(text),
  expected: optional(timeFrame),
  actual: optional(timeFrame),
  working: optional(group<TimeSpent>(timeSpentFields)),
  waiting: optional(group<TimeSpent>(timeSpentFields)),
  reached: optional(count),
  repeats: optional(share),
  picture: optional(group<Picture>(pictureFields)),
  evidence: evidenceLinks,
}
