import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { remembered } from '../../model/remembered.ts'
import { lookUp } from '../../model/table.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import type { ChannelPath, ChannelStop } from '../channelPath.ts'

/** What the touchpoints of one place are met after: on another channel, from somebody else's hands. */
export interface Arrivals {
  readonly touchpoints: readonly Id<'touchpoint'>[]
  /** Those with a known channel other than the one before. */
  readonly switchedTo: readonly Id<'touchpoint'>[]
  /** Those that another person, team or department answers for than for the one before. */
  readonly handedTo: readonly Id<'touchpoint'>[]
  /** False where a touchpoint's channel, or the one before it, is not known. */
  readonly channelsKnown: boolean
  /** False where it is not known of a touchpoint whether the same people answer for it as for the one before. */
  readonly ownersKnown: boolean
}

const differs = (one: string | undefined, other: string | undefined): boolean | undefined =>
  one === undefined || other === undefined ? undefined : one.trim().toLowerCase() !== other.trim().toLowerCase()

// Either tells: another team within a department, or another department. Undefined where neither is known on both sides.
const changesHands = (before: Touchpoint | undefined, here: Touchpoint | undefined): boolean | undefined => {
  const known = [differs(before?.owner, here?.owner), differs(before?.department, here?.department)]
  return known.includes(true) ? true : known.includes(false) ? false : undefined
}

interface Arrival {
  readonly touchpoint: Id<'touchpoint'>
  /** Undefined where it is not known. */
  readonly switched: boolean | undefined
  readonly handed: boolean | undefined
}

const arrivalsOf = (arrivals: readonly Arrival[]): Arrivals => ({
  touchpoints: arrivals.map(({ touchpoint }) => touchpoint),
  switchedTo: arrivals.filter(({ switched }) => switched === true).map(({ touchpoint }) => touchpoint),
  handedTo: arrivals.filter(({ handed }) => handed === true).map(({ touchpoint }) => touchpoint),
  channelsKnown: arrivals.every(({ switched }) => switched !== undefined),
  ownersKnown: arrivals.every(({ handed }) => handed !== undefined),
})

const switched = (before: ChannelStop | undefined, { channel }: ChannelStop): boolean | undefined => {
  // Nothing comes before the first contact, so it is no switch whatever its channel.
  if (before === undefined) return false
  return channel === undefined || before.channel === undefined ? undefined : before.channel !== channel
}

const compute = (touchpoints: Journey['touchpoints'], { stops }: ChannelPath): ReadonlyMap<string, Arrivals> => {
  const groups = new Map<string, Arrival[]>()
  for (const [i, stop] of stops.entries()) {
    const [before, here] = [stops[i - 1], lookUp(touchpoints, stop.touchpoint)]
    const handed = before ? changesHands(lookUp(touchpoints, before.touchpoint), here) : false
    const arrival = { touchpoint: stop.touchpoint, switched: switched(before, stop), handed }
    // By the place in which the touchpoint stands itself, which for what belongs to a whole stage is not its column's.
    const place = here?.place ?? stop.place
    const group = groups.get(place)
    if (group) group.push(arrival)
    else groups.set(place, [arrival])
  }
  return new Map([...groups].map(([place, group]) => [place, arrivalsOf(group)]))
}

const inTable = /* @__PURE__ */ remembered((touchpoints: Journey['touchpoints']) =>
  remembered((path: ChannelPath) => compute(touchpoints, path)),
)

/** The arrivals on a path, by place. The same map for the same touchpoints and path. */
export const arrivalsOn = (journey: Journey, path: ChannelPath): ReadonlyMap<string, Arrivals> =>
  inTable(journey.touchpoints)(path)
