import type { Finding } from '../../findings/finding.ts'
import type { PlanRuleId } from '../../findings/rules.ts'
import type { Journey } from '../../model/journey.ts'

/** What each rule about belief and action says. */
export type PlanFindings = Readonly<Record<PlanRuleId, (finding: Finding, journey: Journey) => string>>
