import type { DraftTexts } from './draftTexts.ts'
import type { RuleId } from './finding.ts'
import type { JourneyRule } from './rule.ts'
import type { BuiltInRule } from './rules.ts'

/** Other thresholds than the usual ones, by rule; what is not named stays as it is. */
export type RuleSettings = {
  readonly [R in BuiltInRule as R['id']]?: Partial<R['settings']>
}

/** How to look at a journey. */
export interface LintOptions {
  /** The day on which it is looked at, as `2026-05-17`; the current day, in UTC, when absent. */
  readonly today?: string
  /** The rules that are not asked. */
  readonly off?: readonly RuleId[]
  readonly settings?: RuleSettings
  /** A host's own rules, asked after those of the library. */
  readonly rules?: readonly JourneyRule[]
  /** The texts of drafts (`enReport.drafts`). Without them no fix that would have to write a text is offered. */
  readonly drafts?: DraftTexts
}
