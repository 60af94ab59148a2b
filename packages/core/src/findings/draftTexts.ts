import type { PlaceId } from '../model/place.ts'
import type { Barrier } from '../model/barrier.ts'
import type { Journey } from '../model/journey.ts'
import type { Note } from '../model/note.ts'

/**
 * The titles of what a fix adds for people to rewrite, in one language. They say what has to be found, never what was
 * found. Longer than a title may be, they are cut.
 */
export interface DraftTexts {
  /** A solution that shall remove a barrier. */
  readonly solution: (barrier: Barrier) => string
  /** A solution that shall answer a question. */
  readonly answer: (question: Note) => string
  /** A step that is missing between two columns. */
  readonly step: (from: PlaceId, to: PlaceId, journey: Journey) => string
}
