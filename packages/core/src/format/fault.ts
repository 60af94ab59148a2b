import type { Kind } from '../model/kind.ts'
import type { ProblemCode } from './problem.ts'

export type Path = readonly (string | number)[]

/** A problem for programs: where and what, before it is put into words. Paths start at the document. */
export interface Fault {
  readonly code: ProblemCode
  readonly path: Path
  /** What the value had to keep to. */
  readonly expected?: string | undefined
  /** What was found, or which version, or how many. */
  readonly found?: string | undefined
  /** The known name that was probably meant. */
  readonly suggestion?: string | undefined
  readonly kind?: Kind | 'place' | undefined
}
