import type { Journey } from './journey.ts'
import type { RecordRef } from './kind.ts'
import type { PlaceId } from './place.ts'
import { recordOf } from './records.ts'

/** A place as the record that it is, a step or a stage. */
export const placeRef = (journey: Journey, id: PlaceId): RecordRef => ({
  kind: recordOf(journey, 'step', id) ? 'step' : 'stage',
  id,
})
