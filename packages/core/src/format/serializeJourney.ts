import type { Journey } from '../model/journey.ts'
import { defaultLimits } from './limits.ts'
import { problems } from './problems.ts'
import { toDocument } from './toDocument.ts'
import { UnsavableJourneyError } from './unsavableJourneyError.ts'
import { en } from './words.en.ts'

/**
 * The file of a journey as text: JSON, two spaces, a final newline. The same journey always gives the same text, so
 * that files can be compared line by line.
 * @throws UnsavableJourneyError for a journey that `parseJourney` would refuse.
 */
export const serializeJourney = (journey: Journey): string => {
  const text = `${JSON.stringify(toDocument(journey), null, 2)}\n`
  const { characters } = defaultLimits
  if (text.length <= characters) return text
  const fault = { code: 'too-much-text', path: [], expected: String(characters) } as const
  throw new UnsavableJourneyError(problems([fault], en, 1))
}
