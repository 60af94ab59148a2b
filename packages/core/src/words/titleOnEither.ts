import type { Journey } from '../model/journey.ts'
import { recordOf } from '../model/records.ts'
import { placeTitle } from './titleOf.ts'

/** What a place is called in the later version or, where it is gone, in the earlier one. */
export const titleOnEither = (before: Journey, after: Journey, place: string): string =>
  recordOf(after, 'step', place) || recordOf(after, 'stage', place)
    ? placeTitle(after, place)
    : placeTitle(before, place)
