import type { BreachCode } from '../model/breach.ts'
import type { Kind } from '../model/kind.ts'

/** What can be wrong with a file beyond what can be wrong with a record. */
export type FileFaultCode =
  | 'too-much-text'
  | 'too-many-values'
  | 'too-many-records'
  | 'too-deep'
  | 'text-too-long'
  | 'circular'
  | 'not-plain'
  | 'unreadable'
  | 'not-json'
  | 'repeated-name'
  | 'hostile-name'
  | 'not-a-document'
  | 'bare-journey'
  | 'other-format'
  | 'no-version'
  | 'not-a-version'
  | 'newer-version'
  | 'failed-migration'
  | 'too-many-versions'
  | 'version-taken'
  | 'dates-out-of-order'

/** What is allowed and still worth knowing. */
export type WarningCode = 'migrated' | 'decomposed-text' | 'empty-journey' | 'empty-archive'

/** What is wrong with a file, or worth knowing of it, for programs. */
export type ProblemCode = BreachCode | FileFaultCode | WarningCode | 'more-problems'

/** One thing that keeps a file from being read, or a warning about one that was. */
export interface Problem {
  /** For programs. */
  readonly code: ProblemCode
  /** Where: `journey.stages["stage-1"].title`. Empty when it is about the file as a whole. */
  readonly path: string
  /** What is so. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** What to do. */
  readonly fix: string
}

/** The three sentences of a problem. */
export type Sentences = Pick<Problem, 'what' | 'why' | 'fix'>

/** What the sentences of a problem may speak of. Texts are empty where there is nothing to say. */
export interface Facts {
  readonly path: string
  /** The last name on the path. */
  readonly name: string
  readonly expected: string
  readonly found: string
  readonly suggestion: string
  readonly kind: Kind | 'place' | undefined
}

/** The sentences of every problem in one language. A missing one does not compile. */
export type ProblemWords = { readonly [Code in ProblemCode]: (facts: Facts) => Sentences }
