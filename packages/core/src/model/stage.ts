import type { Fields } from './field.ts'
import { count, evidenceLinks, id, optional, order, text, timeFrame, title } from './fields.ts'
import type { Id } from './id.ts'
import type { TimeFrame } from './timeFrame.ts'

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
  /** How many customers were counted entering the stage. */
  readonly reached?: number
  readonly evidence?: readonly Id<'evidence'>[]
}

export const stageFields: Fields<Stage> = {
  id: id<'stage'>(),
  order,
  title,
  description: optional(text),
  expected: optional(timeFrame),
  actual: optional(timeFrame),
  reached: optional(count),
  evidence: evidenceLinks,
}
