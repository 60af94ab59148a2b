import { inOrder, kinds, tableOf, type Evidence, type Journey, type PlaceId } from '@journeykit/core'

const indexes = new WeakMap<Journey, ReadonlyMap<string, ReadonlySet<string>>>()

/** Which evidence the records of each place name, the step or stage itself among them. One pass over a journey. */
const indexOf = (journey: Journey): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>()
  for (const kind of kinds)
    for (const record of Object.values(tableOf(journey, kind))) {
      if (!('evidence' in record)) continue
      const place = 'place' in record ? record.place : record.id
      const named = index.get(place) ?? new Set()
      record.evidence.forEach((id) => named.add(id))
      index.set(place, named)
    }
  return index
}

/** The evidence that anything at these places rests on, in the order of the journey's list of evidence. */
export const evidenceAt = (journey: Journey, places: readonly PlaceId[]): readonly Evidence[] => {
  const index = indexes.get(journey) ?? indexOf(journey)
  indexes.set(journey, index)
  return inOrder(journey, 'evidence').filter(({ id }) => places.some((place) => index.get(place)?.has(id)))
}
