import type { Problem } from '../problem.ts'
import { summary } from '../summary.ts'

/** Thrown by `openArchive` when a file cannot be read: its problems, each with path, what, why and fix. */
export class UnreadableArchiveError extends Error {
  override readonly name = 'UnreadableArchiveError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`The archive cannot be read.\n${summary(problems)}`)
    this.problems = problems
  }
}
