import type * as z from 'zod/mini'
import { fourCs } from '../../model/fourC.ts'
import { solutionStatuses, type Solution } from '../../model/solution.ts'
import {
  choice,
  choices,
  count,
  date,
  evidenceLinks,
  id,
  links,
  list,
  measure,
  numberFrom,
  optional,
  order,
  place,
  share,
  text,
  title,
} from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

const ratingSchema = record({ persona: id<'persona'>(), importance: share, satisfaction: share })

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
    reach: optional(count),
    confidence: optional(share),
    effort: optional(numberFrom(0.01, 100_000)),
    status: optional(choice(solutionStatuses)),
    owner: optional(title),
    department: optional(title),
    due: optional(date),
    metric: optional(id<'metric'>()),
    baseline: optional(measure),
    target: optional(measure),
    baselineFrom: optional(id<'evidence'>()),
    ratings: optional(list(ratingSchema)),
    fourC: optional(choices(fourCs)),
    evidence: evidenceLinks,
  }),
)
