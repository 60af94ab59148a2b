import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'
import { durationSeconds } from '../../model/duration.ts'
import type { TimeFrame } from '../../model/timeFrame.ts'
import { duration, optional } from './fields.ts'
import { proven } from './proven.ts'

const hasAnEnd = ({ min, max }: { min?: string; max?: string }): boolean => min !== undefined || max !== undefined
const inOrder = ({ min, max }: { min?: string; max?: string }): boolean =>
  min === undefined || max === undefined || durationSeconds(min) <= durationSeconds(max)

/** A time frame: one end or both, the shorter first. */
export const timeFrameSchema: z.ZodMiniType<TimeFrame> = proven<TimeFrame>()(
  z
    .strictObject(
      { min: optional(duration), max: optional(duration) },
      { error: 'not-a-time-frame' satisfies BreachCode },
    )
    .check(
      z.refine(hasAnEnd, { error: 'not-a-time-frame' satisfies BreachCode, abort: true }),
      z.refine(inOrder, 'reversed-time-frame' satisfies BreachCode),
      z.meta({ minProperties: 1 }),
    ),
)
