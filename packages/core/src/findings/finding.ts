import type { RecordRef } from '../model/kind.ts'
import type { Fix } from './fix.ts'

/** The name of a rule: one of those that come with the library, or a host's own. */
export type RuleId = string

/** One figure behind a finding: what was found, and the threshold that it passed. */
export interface FindingTerm {
  /** Of durations the value is in seconds, of shares it is 0 … 1; the rule's docs say what it is. */
  readonly name: string
  readonly value: number
  /** Where the rule begins to speak; absent where the rule has none. */
  readonly limit?: number
}

/** One thing that is wrong with a journey, or a hint of it. Plain data. */
export interface Finding {
  /** The same as long as the rule says it of the same records, so that a host can keep what was dismissed. Unlike any other in the report. */
  readonly key: string
  readonly rule: RuleId
  /** Where: the records that it is about, the first of them the place to go to. Empty for the journey as a whole. */
  readonly at: readonly RecordRef[]
  /** Names out of the journey that it is about and that are no record: a department, a word in a title. */
  readonly names?: readonly string[]
  /** 0 (worth a look) … 1 (loses customers). What is only a hint is at most 0.2. */
  readonly severity: number
  readonly terms: readonly FindingTerm[]
  /** Further records that it was made from. */
  readonly from: readonly RecordRef[]
  /** None where only people can mend it. */
  readonly fixes: readonly Fix[]
  /** What a host's own rule says, in the host's language. The library's rules have their sentences in the words. */
  readonly sentence?: string
}
