import type * as z from 'zod/mini'
import type { Step } from '../../model/step.ts'
import { count, evidenceLinks, id, optional, order, picture, share, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'
import { timeFrameSchema } from './timeFrameSchema.ts'
import { timeSpentSchema } from './timeSpentSchema.ts'

/** A step as it is kept. */
export const stepSchema: z.ZodMiniType<Step> = proven<Step>()(
  record({
    id: id<'step'>(),
    stage: id<'stage'>(),
    order,
    title,
    description: optional(text),
    expected: optional(timeFrameSchema),
    actual: optional(timeFrameSchema),
    working: optional(timeSpentSchema),
    waiting: optional(timeSpentSchema),
    reached: optional(count),
    repeats: optional(share),
    picture: optional(record({ address: picture, description: optional(title) })),
    evidence: evidenceLinks,
  }),
)
