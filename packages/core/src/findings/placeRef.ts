import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import type { PlaceId } from '../model/place.ts'
import { recordOf } from '../model/records.ts'

/** A place as the record that it is, a step or a stage. */
export const placeRef = (journey: Journey, id: PlaceId): RecordRef => ({
  kind: recordOf(journey, 'step', id) ? 'step' : 'stage',
  id,
})
