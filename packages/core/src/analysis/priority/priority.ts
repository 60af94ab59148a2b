import type { Id } from '../../model/id.ts'
import type { RecordRef } from '../../model/kind.ts'

/** The ways of putting solutions in an order; `own` is a formula that the caller brought. */
export const priorityMethods = ['value-effort', 'rice', 'ulwick', 'own'] as const
/** A way of putting solutions in an order; see `priorityMethods`. */
export type PriorityMethod = (typeof priorityMethods)[number]

/** What priorities are made from. */
export const priorityFactors = [
  'value',
  'effort',
  'reach',
  'impact',
  'confidence',
  'importance',
  'satisfaction',
  'score',
] as const
/** One figure behind a priority; see `priorityFactors`. `score` is what an own formula gave. */
export type PriorityFactor = (typeof priorityFactors)[number]

/** The quarters of value against effort, best first. */
export const quarters = ['quick-win', 'big-bet', 'maybe', 'time-sink'] as const
/** High value for low effort, high for high, low for low, low for high; see `quarters`. */
export type Quarter = (typeof quarters)[number]

/** One figure behind a priority, in its own unit. */
export interface PriorityTerm {
  readonly name: PriorityFactor
  readonly value: number
  /** The records that it was read from. */
  readonly from: readonly RecordRef[]
}

/** What a method makes of one solution: a score, or what it would need for one. */
export interface Judgement {
  /** Absent where something is missing. */
  readonly score?: number
  readonly terms: readonly PriorityTerm[]
  readonly missing: readonly PriorityFactor[]
  /** Value against effort only. */
  readonly quarter?: Quarter
  /** Whose ratings it rests on; Ulwick only. */
  readonly persona?: Id<'persona'>
}
