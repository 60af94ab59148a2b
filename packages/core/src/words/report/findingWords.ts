import type { DraftTexts } from '../../findings/draftTexts.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Fix } from '../../findings/fix.ts'
import type { BuiltInRuleId } from '../../findings/rules.ts'
import type { Journey } from '../../model/journey.ts'

/** What is said of what is wrong with a journey, and of what would mend it. */
export interface FindingWords {
  /** What is wrong, where, and why that matters. Of a host's own rule: its own sentence or, without one, its id and place. */
  readonly finding: (finding: Finding, journey: Journey) => string
  /** What a fix would do, as a label for a button. Of a host's own fix: its own label or, without one, its id. */
  readonly fix: (fix: Fix, journey: Journey) => string
  /** What each rule is called. */
  readonly ruleName: Readonly<Record<BuiltInRuleId, string>>
  /** For a report without findings. */
  readonly findingsNone: string
  /** The titles of what a fix adds, for `lintJourney`. */
  readonly drafts: DraftTexts
}
