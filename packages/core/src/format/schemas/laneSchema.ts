import type * as z from 'zod/mini'
import { laneRoles, type Lane } from '../../model/lane.ts'
import { choice, id, optional, order, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A lane as it is kept. */
export const laneSchema: z.ZodMiniType<Lane> = proven<Lane>()(
  record({
    id: id<'lane'>(),
    order,
    role: choice(laneRoles),
    title: optional(title),
  }),
)
