import type { Id } from './id.ts'
import type { Journey } from './journey.ts'

/** One dated, signed state of a journey. */
export interface JourneyVersion {
  /** Unlike that of any other version in the archive. */
  readonly id: string
  /** The day it holds for, as `2026-05-17`. */
  readonly date: string
  /** Who signs for it. */
  readonly author?: string
  /** What changed, and why. */
  readonly note?: string
  readonly journey: Journey
}

/**
 * The versions of one journey through time. A map is never final: what was believed before is kept beside what is known
 * now. When the journey is to be looked at again, its latest version says itself (`reviewInterval`, `nextReview`).
 */
export interface JourneyArchive {
  readonly id: Id<'journey'>
  readonly title: string
  /** From the oldest day to the latest; of the same day, in the order in which they were added. */
  readonly versions: readonly JourneyVersion[]
}
