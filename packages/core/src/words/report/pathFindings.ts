import type { Finding } from '../../findings/finding.ts'
import type { PathRuleId } from '../../findings/rules.ts'
import type { Journey } from '../../model/journey.ts'

/** What each rule about the path says. */
export type PathFindings = Readonly<Record<PathRuleId, (finding: Finding, journey: Journey) => string>>
