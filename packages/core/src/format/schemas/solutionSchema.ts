import type * as z from 'zod/mini'
import type { Solution } from '../../model/solution.ts'
import { evidenceLinks, id, links, numberFrom, optional, order, place, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A solution as it is kept. */
export const solutionSchema: z.ZodMiniType<Solution> = proven<Solution>()(
  record({
    id: id<'solution'>(),
    place,
    order,
    title,
    description: optional(text),
    barriers: optional(links('barrier')),
    questions: optional(links('note')),
    impact: optional(numberFrom(0, 3)),
    effort: optional(numberFrom(0.01, 100_000)),
    owner: optional(title),
    evidence: evidenceLinks,
  }),
)
