import { inOrder } from '../../model/arrangement.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { namesPersonas } from '../namesPersonas.ts'
import { arrivalsAlong, type Arrivals } from './arrivals.ts'
import type { Spot } from './spot.ts'
import type { Known, TermMethod } from './term.ts'

/** The arrivals by place. */
type Way = ReadonlyMap<string, Arrivals>

interface HandOffs {
  readonly value: number
  readonly switchedTo: readonly Id<'touchpoint'>[]
  readonly handedTo: readonly Id<'touchpoint'>[]
  readonly touchpoints: readonly Id<'touchpoint'>[]
}

// A touchpoint on an unknown channel may still be known to stay in the same hands, and the other way round.
const onWay = ({ places }: Spot, way: Way): HandOffs | undefined => {
  const here = places.flatMap((place) => way.get(place) ?? [])
  const channelsKnown = here.every((arrivals) => arrivals.channelsKnown)
  const ownersKnown = here.every((arrivals) => arrivals.ownersKnown)
  if (here.length === 0 || !(channelsKnown || ownersKnown)) return undefined
  const switchedTo = here.flatMap((arrivals) => arrivals.switchedTo)
  const handedTo = here.flatMap((arrivals) => arrivals.handedTo)
  const value = 1 - 1 / (1 + switchedTo.length + handedTo.length)
  return { value, switchedTo, handedTo, touchpoints: here.flatMap(({ touchpoints }) => touchpoints) }
}

const methodOf = (known: readonly HandOffs[]): TermMethod | undefined => {
  const channel = known.some(({ switchedTo }) => switchedTo.length > 0)
  const owner = known.some(({ handedTo }) => handedTo.length > 0)
  if (channel && owner) return 'channel-and-owner'
  return channel ? 'channel' : owner ? 'owner' : undefined
}

/** The ways that are taken: of one persona, or of each. Where no touchpoint is for some only, all go one way. */
export const waysOf = (journey: Journey, persona: Id<'persona'> | undefined): readonly Way[] => {
  if (!namesPersonas(journey)) return [arrivalsAlong(journey)]
  const all = inOrder(journey, 'persona').map(({ id }) => id)
  const travellers = persona !== undefined ? [persona] : all.length > 0 ? all : [undefined]
  return travellers.map((one) => arrivalsAlong(journey, one))
}

/**
 * 1 − 1 ÷ (1 + changes): the switches of channel and the changes of owner or department on arriving at a spot and
 * within it, added up. Without a persona the mean over the personas, each on the own path. Counts what is certain;
 * undefined unless the channels there are all known or the owners are, with those of the touchpoint before.
 */
export const handOff = (journey: Journey, spot: Spot, persona?: Id<'persona'>): Known | undefined => {
  const known = waysOf(journey, persona).flatMap((way) => onWay(spot, way) ?? [])
  if (known.length === 0) return undefined
  const changed = known.flatMap(({ switchedTo, handedTo }) => [...switchedTo, ...handedTo])
  const ids = new Set(changed.length > 0 ? changed : known.flatMap(({ touchpoints }) => touchpoints))
  const method = methodOf(known)
  return {
    value: known.reduce((sum, { value }) => sum + value, 0) / known.length,
    from: [...ids].map((id) => ({ kind: 'touchpoint', id })),
    ...(method && { method }),
  }
}
