import { inOrder } from '../../model/arrangement.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { remembered } from '../../model/remembered.ts'
import { lookUp } from '../../model/table.ts'
import { channelPath, type ChannelPath } from '../channelPath.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'

interface Arrivals {
  /** False where a touchpoint's channel, or the one before it, is not known. */
  readonly known: boolean
  readonly touchpoints: readonly Id<'touchpoint'>[]
  readonly switchedTo: readonly Id<'touchpoint'>[]
}

// By the place in which the touchpoint stands itself, which for what belongs to a whole stage is not its column's.
const arrivalsBy = remembered((touchpointTable: Journey['touchpoints']) =>
  remembered(({ stops, switches }: ChannelPath): ReadonlyMap<string, Arrivals> => {
    const ends = new Set(switches.map(({ to }) => to))
    const arrivals = new Map<string, Arrivals>()
    for (const [i, { touchpoint, channel, place: column }] of stops.entries()) {
      const place = lookUp(touchpointTable, touchpoint)?.place ?? column
      const { known, touchpoints, switchedTo } = arrivals.get(place) ?? { known: true, touchpoints: [], switchedTo: [] }
      const certain = channel !== undefined && (i === 0 || stops[i - 1]?.channel !== undefined)
      arrivals.set(place, {
        known: known && certain,
        touchpoints: [...touchpoints, touchpoint],
        switchedTo: ends.has(touchpoint) ? [...switchedTo, touchpoint] : switchedTo,
      })
    }
    return arrivals
  }),
)

const onPath = (journey: Journey, { places }: Spot, path: ChannelPath): Known | undefined => {
  const here = places.flatMap((place) => arrivalsBy(journey.touchpoints)(path).get(place) ?? [])
  if (here.length === 0 || here.some(({ known }) => !known)) return undefined
  const switchedTo = here.flatMap((arrivals) => arrivals.switchedTo)
  const from = switchedTo.length > 0 ? switchedTo : here.flatMap(({ touchpoints }) => touchpoints)
  return { value: 1 - 1 / (1 + switchedTo.length), from: from.map((id) => ({ kind: 'touchpoint', id })) }
}

/**
 * 1 − 1 ÷ (1 + switches), the switches of channel on arriving at a spot and within it, added up. Without a persona the
 * mean over the personas, each on the own path. Undefined where a channel there, or the one before, is not known.
 */
export const handOff = (journey: Journey, spot: Spot, persona?: Id<'persona'>): Known | undefined => {
  const all = inOrder(journey, 'persona').map(({ id }) => id)
  const travellers = persona !== undefined ? [persona] : all.length > 0 ? all : [undefined]
  const paths = travellers.map((one) => channelPath(journey, one))
  // Either all go the same way and share its stops, or each goes the own; the mean of equals is any of them.
  const shared = paths.every(({ stops }) => stops === paths[0]?.stops)
  const known = (shared ? paths.slice(0, 1) : paths).flatMap((path) => onPath(journey, spot, path) ?? [])
  if (known.length === 0) return undefined
  const ids = new Set(known.flatMap(({ from }) => from.map(({ id }) => id)))
  return {
    value: known.reduce((sum, { value }) => sum + value, 0) / known.length,
    from: [...ids].map((id) => ({ kind: 'touchpoint', id })),
  }
}
