import type { Problem } from './problem.ts'
import { summary } from './summary.ts'

/** Thrown by `serializeJourney` and `toDocument` for a journey whose file could not be opened again. */
export class UnsavableJourneyError extends Error {
  override readonly name = 'UnsavableJourneyError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`The journey cannot be saved, for it could not be opened again.\n${summary(problems)}`)
    this.problems = problems
  }
}
