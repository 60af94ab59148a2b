import type * as z from 'zod/mini'
import type { Step } from '../../model/step.ts'
import { count, evidenceLinks, id, optional, order, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'
import { timeFrameSchema } from './timeFrameSchema.ts'

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
    reached: optional(count),
    evidence: evidenceLinks,
  }),
)
