import type * as z from 'zod/mini'
import { actors, type Activity } from '../../model/activity.ts'
import { choice, evidenceLinks, id, optional, order, personaLinks, place, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** An activity as it is kept. */
export const activitySchema: z.ZodMiniType<Activity> = proven<Activity>()(
  record({
    id: id<'activity'>(),
    place,
    lane: id<'lane'>(),
    order,
    text,
    actor: optional(choice(actors)),
    owner: optional(title),
    department: optional(title),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
