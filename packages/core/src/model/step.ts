import type { Fields } from './field.ts'
import { count, evidenceLinks, id, optional, order, reference, text, timeFrame, title } from './fields.ts'
import type { Id } from './id.ts'
import type { TimeFrame } from './timeFrame.ts'

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
  /** How many customers were counted at this step. */
  readonly reached?: number
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
  reached: optional(count),
  evidence: evidenceLinks,
}
