import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import type { PairedPoint } from './journeyComparison.ts'

type PairedColumn = Pick<PairedPoint, 'place' | 'on'>

const placesOf = (journey: Journey): readonly PlaceId[] => columnsOf(journey).map(({ place }) => place)

/** The columns of both sides: in the order of the later one, each removed column behind the one that it stood behind. */
export const pairedColumns = (before: Journey, after: Journey): readonly PairedColumn[] => {
  const [earlier, later] = [placesOf(before), placesOf(after)]
  const [was, is] = [new Set(earlier), new Set(later)]
  const behind = new Map<PlaceId | undefined, PlaceId[]>()
  let kept: PlaceId | undefined
  for (const place of earlier) {
    if (is.has(place)) kept = place
    else behind.set(kept, [...(behind.get(kept) ?? []), place])
  }
  const removed = (place: PlaceId | undefined): readonly PairedColumn[] =>
    (behind.get(place) ?? []).map((gone) => ({ place: gone, on: 'before' }))
  return [
    ...removed(undefined),
    ...later.flatMap((place): readonly PairedColumn[] => [
      { place, on: was.has(place) ? 'both' : 'after' },
      ...removed(place),
    ]),
  ]
}
