import type { Journey } from '../model/journey.ts'
import type { DraftTexts } from './draftTexts.ts'
import type { Finding, RuleId } from './finding.ts'

/** The numbers that a rule can be set by, by name. */
export type Settings = Readonly<Record<string, number>>

/** The settings of a rule that has none. */
export type NoSettings = Readonly<Record<string, never>>

/** What a rule is told besides the journey. */
export interface RuleContext<S extends Settings = Settings> {
  readonly settings: S
  /** The day on which it is looked at, as `2026-05-17`, for what is overdue or stale. */
  readonly today: string
  /** The texts of drafts in the language of the journey. Without them no fix that would have to write a text is offered. */
  readonly drafts?: DraftTexts
}

/** What a rule says; the engine adds the rule's id and the key. */
export type Found = Omit<Finding, 'rule' | 'key'>

/**
 * One rule of the linter: a question asked of a journey. Pure, and never slower than n log n. What is unknown is not
 * wrong: a rule speaks only of what the journey states.
 *
 * The comment above each rule of the library is its entry in docs/findings.md: what it looks for; a list item for each
 * setting with the reason for its usual value; then paragraphs that begin with `Severity:`, `Fix:` and `Source:`.
 */
export interface JourneyRule<Id extends RuleId = RuleId, S extends Settings = Settings> {
  readonly id: Id
  /** The usual thresholds; a host may set others. */
  readonly settings: S
  readonly find: (journey: Journey, context: RuleContext<S>) => readonly Found[]
}
