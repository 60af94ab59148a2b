import type { Journey } from '../../model/journey.ts'
import type { Operation } from '../../operations/operations.ts'

/** One operation on one journey, and the journey that must come of it. */
export interface Trial {
  readonly it: string
  readonly before: Journey
  readonly operation: Operation
  readonly expected: Journey
}
