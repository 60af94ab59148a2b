import type { Problem } from './problem.ts'
import { summary } from './summary.ts'

/** Thrown by `openJourney` when a file cannot be read: its problems, each with path, what, why and fix. */
export class UnreadableJourneyError extends Error {
  override readonly name = 'UnreadableJourneyError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`The journey cannot be read.\n${summary(problems)}`)
    this.problems = problems
  }
}
