import type { Problem } from '../problem.ts'
import { summary } from '../summary.ts'

/** Thrown by `serializeArchive` and `toArchiveDocument` for an archive whose file could not be opened again. */
export class UnsavableArchiveError extends Error {
  override readonly name = 'UnsavableArchiveError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`The archive cannot be saved, for it could not be opened again.\n${summary(problems)}`)
    this.problems = problems
  }
}
