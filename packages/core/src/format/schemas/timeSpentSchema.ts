import type * as z from 'zod/mini'
import type { TimeSpent } from '../../model/timeSpent.ts'
import { duration, optional } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** Time spent doing or waiting. */
export const timeSpentSchema: z.ZodMiniType<TimeSpent> = proven<TimeSpent>()(
  record({ expected: optional(duration), actual: optional(duration) }),
)
