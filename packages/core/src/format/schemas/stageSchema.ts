import type * as z from 'zod/mini'
import type { Stage } from '../../model/stage.ts'
import { count, evidenceLinks, id, optional, order, share, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'
import { timeFrameSchema } from './timeFrameSchema.ts'
import { timeSpentSchema } from './timeSpentSchema.ts'

/** A stage as it is kept. */
export const stageSchema: z.ZodMiniType<Stage> = proven<Stage>()(
  record({
    id: id<'stage'>(),
    order,
    title,
    description: optional(text),
    expected: optional(timeFrameSchema),
    actual: optional(timeFrameSchema),
    working: optional(timeSpentSchema),
    waiting: optional(timeSpentSchema),
    reached: optional(count),
    repeats: optional(share),
    evidence: evidenceLinks,
  }),
)
