import { recordsAt, type StandingKind } from '../model/arrangement.ts'
import { columnsOf } from '../model/columns.ts'
import type { Journey } from '../model/journey.ts'
import type { Records } from '../model/records.ts'

/** The records of a kind in the order of the journey: column by column, what belongs to a stage in its first one. */
export const recordsAlong = <K extends StandingKind>(journey: Journey, kind: K): readonly Records[K][] =>
  columnsOf(journey)
    .flatMap(({ places }) => places)
    .flatMap((place) => recordsAt(journey, kind, place))
