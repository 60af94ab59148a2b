import type { DraftTexts } from '../findings/draftTexts.ts'
import type { Found, JourneyRule, Settings } from '../findings/rule.ts'
import type { Journey } from '../model/journey.ts'

/** The day on which `foundBy` looks. */
export const lookedAt = '2026-05-17'

/** What one rule finds on 17 May 2026, by its usual settings where no others are given. */
export const foundBy = <S extends Settings>(
  rule: JourneyRule<string, S>,
  journey: Journey,
  settings: Partial<S> = {},
  drafts?: DraftTexts,
): readonly Found[] =>
  rule.find(journey, { settings: { ...rule.settings, ...settings }, today: lookedAt, ...(drafts && { drafts }) })
