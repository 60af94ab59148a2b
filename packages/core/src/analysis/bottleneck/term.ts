import type { RecordRef } from '../../model/kind.ts'

/** What makes a place a bottleneck, heaviest first. */
export const termNames = ['drop-off', 'emotion', 'barriers', 'effort', 'wait', 'hand-off', 'rework'] as const
/** One of the terms of the bottleneck score; see `termNames`. */
export type TermName = (typeof termNames)[number]

/**
 * How a term was worked out where there are several ways. Drop-off: from `counts` of customers or from the shares of
 * `exits`. Wait: by how much a time is overrun (`overrun`), or the share of the time that is spent waiting
 * (`waiting-share`). Hand-off: the `channel` changes, the `owner` does, or both.
 */
export type TermMethod = 'counts' | 'exits' | 'overrun' | 'waiting-share' | 'channel' | 'owner' | 'channel-and-owner'

/** What one term comes to at a place, and from which records. */
export interface Known {
  /** 0 (no harm) … 1 (the worst). */
  readonly value: number
  readonly from: readonly RecordRef[]
  /** Which way it was worked out; absent where there is one only, and for a hand-off where nothing changes. */
  readonly method?: TermMethod
}

/** One term of a score. */
export interface Term extends Known {
  readonly name: TermName
  /** How much it counts beside the other terms. */
  readonly weight: number
}
