import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'

/** Why two sides could not both have their way. */
export type ConflictReason =
  /** Both changed a field, each to something else. */
  | 'both-changed'
  /** One removed what the other changed; it is kept. */
  | 'removed-and-changed'
  /** One removed what something of the other speaks of; it is kept. */
  | 'still-needed'
  /** A persona can feel one thing at one place, and each side says another. */
  | 'emotion-taken'
  /** It belonged to a stage without steps, which has steps now; it stands in the first of them. */
  | 'stage-has-steps'
  /** Each side is sound alone, both together are not; one of them has its way. */
  | 'unsound-together'

/**
 * A place where the sides disagree, with what each wanted. Values that are absent say: not there, or taken away.
 * Without `field` it is about the record as a whole.
 */
export interface MergeConflict {
  readonly reason: ConflictReason
  readonly kind: Kind | 'journey'
  readonly id: string
  readonly field?: string
  readonly base?: unknown
  readonly mine?: unknown
  readonly theirs?: unknown
  /** Whose value stands in the merged journey. */
  readonly taken: 'mine' | 'theirs' | 'neither'
}

/** A record that got another order key, because both sides put something at the same place in a row. Nothing is lost. */
export interface Reordered {
  readonly kind: Kind
  readonly id: string
  readonly before: string
  readonly after: string
}

/** One journey of two, and all that could not be had from both. */
export interface Merge {
  /** Always sound. */
  readonly journey: Journey
  readonly conflicts: readonly MergeConflict[]
  readonly reordered: readonly Reordered[]
}

/** The three versions of a merge, on one emotion scale. */
export interface Sides {
  readonly base: Journey
  readonly mine: Journey
  readonly theirs: Journey
}
