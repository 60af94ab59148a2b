import { compareJourneys, type CurveChange, type Journey, type JourneyComparison } from '@journeykit/core'

/** Two versions of a journey, what became of it, and the curves that are drawn. */
export interface Compared {
  readonly before: Journey
  readonly after: Journey
  readonly found: JourneyComparison
  /** Those of the persona asked for, or the means of all. */
  readonly curve: CurveChange
}

/** What is known of two versions; undefined where neither of them knows the persona asked for. */
export const compared = (before: Journey, after: Journey, persona: string | undefined): Compared | undefined => {
  const found = compareJourneys(before, after)
  const curve = persona === undefined ? found.curve : found.personas.find((own) => own.persona === persona)
  return curve && { before, after, found, curve }
}
