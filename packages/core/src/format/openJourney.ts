import type { Journey } from '../model/journey.ts'
import { parseJourney, type ParseOptions } from './parseJourney.ts'
import { UnreadableJourneyError } from './unreadableJourneyError.ts'

/**
 * `parseJourney` for scripts that can do nothing about a problem; warnings are not told.
 * @throws UnreadableJourneyError with the problems.
 */
export const openJourney = (input: unknown, options: ParseOptions = {}): Journey => {
  const parsed = parseJourney(input, options)
  if (!parsed.ok) throw new UnreadableJourneyError(parsed.problems)
  return parsed.journey
}
