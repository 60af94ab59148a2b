import type { Duration } from './duration.ts'
import type { Fields } from './field.ts'
import { duration, optional } from './fields.ts'

/** Time spent in one way, doing or waiting. */
export interface TimeSpent {
  /** As planned or promised. */
  readonly expected?: Duration
  /** As measured or observed. */
  readonly actual?: Duration
}

export const timeSpentFields: Fields<TimeSpent> = { expected: optional(duration), actual: optional(duration) }
