import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'

/** The step or stage of this id, named. */
export const placeRef = (journey: Journey, place: PlaceId): RecordRef => ({
  kind: recordOf(journey, 'step', place) ? 'step' : 'stage',
  id: place,
})
