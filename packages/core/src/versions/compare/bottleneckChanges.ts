import { findBottlenecks, type Bottleneck } from '../../analysis/findBottlenecks.ts'
import { columnsOf } from '../../model/columns.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import type { BottleneckChange, BottleneckFate, BottleneckSide } from './journeyComparison.ts'

interface Known {
  readonly places: ReadonlySet<string>
  readonly harmless: ReadonlySet<string>
  readonly found: ReadonlyMap<string, Bottleneck>
}

const knownOf = (journey: Journey): Known => {
  const { bottlenecks, harmless } = findBottlenecks(journey)
  return {
    places: new Set(columnsOf(journey).map(({ place }) => place)),
    harmless: new Set(harmless),
    found: new Map(bottlenecks.map((bottleneck) => [bottleneck.place, bottleneck])),
  }
}

const sideOf = ({ score, rank, lost, valueAtRisk }: Bottleneck): BottleneckSide => ({
  score,
  rank,
  ...(lost !== undefined && { lost }),
  ...(valueAtRisk && { valueAtRisk }),
})

const scoreAt = ({ found, harmless }: Known, place: PlaceId): number | undefined =>
  found.get(place)?.score ?? (harmless.has(place) ? 0 : undefined)

const fateOf = (was: Known, is: Known, place: PlaceId): BottleneckFate => {
  if (is.found.has(place)) return was.found.has(place) ? 'both' : 'new'
  if (!is.places.has(place)) return 'removed'
  return is.harmless.has(place) ? 'mended' : 'unknown'
}

const termsOf = (bottleneck: Bottleneck | undefined): string => (bottleneck?.terms ?? []).map(({ name }) => name).join()

const changeAt = (was: Known, is: Known, place: PlaceId): BottleneckChange => {
  const [before, after] = [was.found.get(place), is.found.get(place)]
  const [earlier, later] = [scoreAt(was, place), scoreAt(is, place)]
  return {
    place,
    fate: fateOf(was, is, place),
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
    ...(earlier !== undefined && later !== undefined && { change: later - earlier }),
    ...(before && after && { sameTerms: termsOf(before) === termsOf(after) }),
  }
}

/** What became of each bottleneck, matched by place: those of the later version by rank, then those that are none now. */
export const bottleneckChanges = (before: Journey, after: Journey): readonly BottleneckChange[] => {
  const [was, is] = [knownOf(before), knownOf(after)]
  const places = new Set([...is.found.keys(), ...was.found.keys()])
  return [...places].map((place) => changeAt(was, is, place))
}
