import type { Finding } from '../../findings/finding.ts'
import type { Journey } from '../../model/journey.ts'

/** The rules about belief and action. */
export type PlanRule =
  | 'barrier-without-solution'
  | 'solution-without-metric'
  | 'action-without-owner'
  | 'overdue-action'
  | 'persona-without-evidence'
  | 'all-assumed'
  | 'stale-evidence'
  | 'review-overdue'
  | 'never-negative'
  | 'several-voices'
  | 'company-words'
  | 'cost-ratio'

/** What each of them says. */
export type PlanFindings = Readonly<Record<PlanRule, (finding: Finding, journey: Journey) => string>>
