import type { Finding, RuleId } from './finding.ts'

/** A rule that could not say anything. */
export interface FailedRule {
  readonly rule: RuleId
  /** What it threw. */
  readonly error: unknown
}

/** What the rules say of a journey. */
export interface LintReport {
  /** Worst first; of equal severity in the order of the rules and then of the journey. */
  readonly findings: readonly Finding[]
  /** The rules that were asked, in order. A rule without a finding among them found nothing that the journey states. */
  readonly asked: readonly RuleId[]
  /** The rules that threw, or gave a severity that is none; what they found is not in the report. */
  readonly failed: readonly FailedRule[]
  /** The day on which the journey was looked at. */
  readonly today: string
}
