import { stepsOf } from '../../model/arrangement.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'

/** How many customers were counted, and on which record it stands. */
export interface Count {
  readonly count: number
  readonly from: RecordRef
}

const own = (journey: Journey, kind: 'stage' | 'step', id: string | undefined): Count | undefined => {
  const count = id === undefined ? undefined : recordOf(journey, kind, id)?.reached
  return id === undefined || count === undefined ? undefined : { count, from: { kind, id } }
}

/**
 * The customers counted at a place. Entering a stage and reaching its first step are the same moment, so a stage and
 * its first step stand in for each other where only one was counted.
 */
export const countAt = (journey: Journey, place: PlaceId): Count | undefined => {
  const step = recordOf(journey, 'step', place)
  const stage: Id<'stage'> = step ? step.stage : String(place)
  const first = stepsOf(journey, stage)[0]?.id
  if (!step) return own(journey, 'stage', stage) ?? own(journey, 'step', first)
  return own(journey, 'step', place) ?? (first === place ? own(journey, 'stage', stage) : undefined)
}
