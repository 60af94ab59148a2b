import { inOrder, recordsAt, stepsOf, type StandingKind } from '../model/arrangement.ts'
import type { Journey } from '../model/journey.ts'
import type { Records } from '../model/records.ts'

/**
 * All records of a kind in the order of the journey: stage by stage, those of the stage itself and then its steps'. Order
 * keys alone would not tell, for they only mean something among siblings.
 */
export const throughout = <K extends StandingKind>(journey: Journey, kind: K): readonly Records[K][] =>
  inOrder(journey, 'stage').flatMap(({ id }) => [
    ...recordsAt(journey, kind, id),
    ...stepsOf(journey, id).flatMap((step) => recordsAt(journey, kind, step.id)),
  ])
