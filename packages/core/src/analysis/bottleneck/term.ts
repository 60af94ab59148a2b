import type { RecordRef } from '../../model/kind.ts'

/** What makes a place a bottleneck, heaviest first. */
export const termNames = ['drop-off', 'emotion', 'barriers', 'effort', 'wait', 'hand-off', 'rework'] as const
/** One of the terms of the bottleneck score; see `termNames`. */
export type TermName = (typeof termNames)[number]

/** What one term comes to at a place, and from which records. */
export interface Known {
  /** 0 (no harm) … 1 (the worst). */
  readonly value: number
  readonly from: readonly RecordRef[]
}

/** One term of a score. */
export interface Term {
  readonly name: TermName
  /** 0 (no harm) … 1 (the worst). */
  readonly value: number
  /** How much it counts beside the other terms. */
  readonly weight: number
  /** The records that it was made from. */
  readonly from: readonly RecordRef[]
}
