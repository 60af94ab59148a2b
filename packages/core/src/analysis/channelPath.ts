import { recordsAt } from '../model/arrangement.ts'
import { columnsOf, type Column } from '../model/columns.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { PlaceId } from '../model/place.ts'
import { answersBy } from './answersBy.ts'
import { concerns } from './concerns.ts'
import { namesPersonas } from './namesPersonas.ts'

/** One touchpoint on the way. */
export interface ChannelStop {
  /** The column in which the touchpoint shows. */
  readonly place: PlaceId
  readonly touchpoint: Id<'touchpoint'>
  /** Absent while the channel is unknown. */
  readonly channel?: Id<'channel'>
}

/** A change of channel from one touchpoint to the next. */
export interface ChannelSwitch {
  readonly from: Id<'touchpoint'>
  readonly to: Id<'touchpoint'>
  readonly fromChannel: Id<'channel'>
  readonly toChannel: Id<'channel'>
}

/** The route through the channels. */
export interface ChannelPath {
  /** Absent for the route past every touchpoint. */
  readonly persona?: Id<'persona'>
  /** In the order of the journey. */
  readonly stops: readonly ChannelStop[]
  /** The changes of channel that are certain. */
  readonly switches: readonly ChannelSwitch[]
  /** The channels that are used, in the order of first use. */
  readonly channels: readonly Id<'channel'>[]
  /** Stops whose channel is known ÷ all stops, 0 … 1; 0 without stops. */
  readonly coverage: number
}

const stopsIn = (journey: Journey, column: Column, persona: Id<'persona'> | undefined): readonly ChannelStop[] =>
  column.places
    .flatMap((place) => recordsAt(journey, 'touchpoint', place))
    .filter((touchpoint) => concerns(touchpoint, persona))
    .map(({ id, channel }) => ({
      place: column.place,
      touchpoint: id,
      ...(channel !== undefined && { channel }),
    }))

// Only between neighbours whose channels are both known: what lies beyond an unknown channel may be the same or another.
const switchesOf = (stops: readonly ChannelStop[]): readonly ChannelSwitch[] =>
  stops.slice(1).flatMap(({ touchpoint, channel }, i) => {
    const before = stops[i]
    if (channel === undefined || before?.channel === undefined || channel === before.channel) return []
    return [{ from: before.touchpoint, to: touchpoint, fromChannel: before.channel, toChannel: channel }]
  })

const computePath = (journey: Journey, persona: Id<'persona'> | undefined): ChannelPath => {
  // Where every touchpoint is for everyone, all personas go the same way: it is worked out once and shared.
  if (persona !== undefined && !namesPersonas(journey)) return { persona, ...channelPath(journey) }
  const stops = columnsOf(journey).flatMap((column) => stopsIn(journey, column, persona))
  const known = stops.flatMap(({ channel }) => channel ?? [])
  return {
    ...(persona !== undefined && { persona }),
    stops,
    switches: switchesOf(stops),
    channels: [...new Set(known)],
    coverage: stops.length === 0 ? 0 : known.length / stops.length,
  }
}

const paths = answersBy<ChannelPath>((journey) => [journey.touchpoints, columnsOf(journey)])

/**
 * The route through the channels: of one persona, past the touchpoints for this persona or for everyone; without one,
 * past every touchpoint. A touchpoint on an unknown channel is a stop that makes no switch, and neither side of it is
 * compared across it: the number of switches is what is certain, and `coverage` says how much of the route that is.
 * The identical object as long as touchpoints and columns are the same.
 */
export const channelPath = (journey: Journey, persona?: Id<'persona'>): ChannelPath =>
  paths(journey, persona ?? '', () => computePath(journey, persona))
