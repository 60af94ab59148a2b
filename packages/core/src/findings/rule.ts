import type { Journey } from '../model/journey.ts'
import type { Finding, RuleId } from './finding.ts'

/** The numbers that a rule can be set by, by name. */
export type Settings = Readonly<Record<string, number>>

/** What a rule is told besides the journey. */
export interface RuleContext<S extends Settings = Settings> {
  readonly settings: S
  /** The day on which it is looked at, as `2026-05-17`, for what is overdue or stale. */
  readonly today: string
}

/** What a rule says; the engine adds the rule's id. */
export type Found = Omit<Finding, 'rule'>

/** One rule of the linter: a question asked of a journey. Pure, and never slower than n log n. */
export interface Rule<Id extends RuleId = RuleId, S extends Settings = Settings> {
  readonly id: Id
  /** The usual thresholds; a host may set others. */
  readonly settings: S
  readonly find: (journey: Journey, context: RuleContext<S>) => readonly Found[]
}
