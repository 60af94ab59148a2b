import type { RecordRef } from '../model/kind.ts'
import type { Operation } from '../operations/operations.ts'

/** The name of a rule: one of those that come with the library, or a host's own. */
export type RuleId = string

/** One figure behind a finding: what was found, and the threshold that it passed. */
export interface FindingTerm {
  readonly name: string
  readonly value: number
  /** Where the rule begins to speak; absent where the rule has none. */
  readonly limit?: number
}

/** What would mend it: operations that can be applied together and undone together. */
export interface Fix {
  /** What the fix does, for words: `touchpoint.add`, `step.remove` … or a name that the rule's words know. */
  readonly id: string
  readonly operations: readonly Operation[]
}

/** One thing that is wrong with a journey, or a hint of it. */
export interface Finding {
  readonly rule: RuleId
  /** Where: the records that it is about, the first of them the place to go to. Empty for the journey as a whole. */
  readonly at: readonly RecordRef[]
  /** 0 (worth a look) … 1 (loses customers). */
  readonly severity: number
  readonly terms: readonly FindingTerm[]
  /** Further records that it was made from. */
  readonly from: readonly RecordRef[]
  /** None where only people can mend it. */
  readonly fixes: readonly Fix[]
}
