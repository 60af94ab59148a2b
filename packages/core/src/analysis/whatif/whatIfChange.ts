import type { Duration } from '../../model/duration.ts'
import type { Id } from '../../model/id.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'

/** Nobody meets the barrier any more. */
export interface RemoveBarrier {
  readonly type: 'remove-barrier'
  readonly barrier: Id<'barrier'>
}

/** The time spent waiting in a step or stage becomes this long. */
export interface ShortenWait {
  readonly type: 'shorten-wait'
  readonly place: PlaceId
  readonly to: Duration
}

/** Half of the customers get their answer at a touchpoint within this time. */
export interface AnswerFaster {
  readonly type: 'answer-faster'
  readonly touchpoint: Id<'touchpoint'>
  readonly to: Duration
}

/** Fewer leave by this exit: `share` of those who reach the place, 0 … 1; nobody when absent. */
export interface FixExit {
  readonly type: 'fix-exit'
  readonly exit: Id<'exit'>
  readonly share?: number
}

/** Of those who reach a column this share goes on, 0 … 1. */
export interface SetStay {
  readonly type: 'set-stay'
  readonly place: PlaceId
  readonly share: number
}

/** One thing that could be different. */
export type WhatIfChange = RemoveBarrier | ShortenWait | AnswerFaster | FixExit | SetStay

/** Why a change cannot be reckoned with. */
export const skipReasons = [
  'not-there',
  'not-a-column',
  'not-a-share',
  'not-a-duration',
  'unknown-share',
  'unknown-drop-off',
  'nobody-goes-on',
] as const
/** Why a change cannot be reckoned with; see `skipReasons`. */
export type SkipReason = (typeof skipReasons)[number]

/** A change that was left alone, and why. */
export interface SkippedChange {
  readonly change: WhatIfChange
  readonly why: SkipReason
}

/** What has to be true for the figures to hold. */
export const assumptionCodes = [
  'feelings-stay',
  'same-arrivals',
  'same-onward',
  'same-value',
  'last-keeps-all',
  'exit-among-counted',
  'exit-capped',
  'exit-within-stage',
  'barrier-keeps-reach',
  'barriers-apart',
  'wait-keeps-reach',
] as const
/** What has to be true for the figures to hold; see `assumptionCodes`. */
export type AssumptionCode = (typeof assumptionCodes)[number]

/** Something that the journey does not state and the figures rest on. */
export interface Assumption {
  readonly code: AssumptionCode
  /** What it is about. */
  readonly at: readonly RecordRef[]
  /** For a barrier: at most this share of those who come is kept from going on by it. */
  readonly share?: number
}
