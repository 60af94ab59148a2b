import {
  recordOf,
  recordsAt,
  type Channel,
  type EvidenceStrength,
  type Journey,
  type PlaceId,
  type Touchpoint,
} from '@journeykit/core'
import { strengthOf } from './strengthOf.ts'

/** A touchpoint with what its card shows of other records. */
export interface TouchpointOnChannel {
  readonly touchpoint: Touchpoint
  readonly channel: Channel | undefined
  readonly strength: EvidenceStrength | undefined
}

const onChannel = (journey: Journey, touchpoint: Touchpoint): TouchpointOnChannel => ({
  touchpoint,
  channel: touchpoint.channel === undefined ? undefined : recordOf(journey, 'channel', touchpoint.channel),
  strength: strengthOf(journey, touchpoint),
})

/** The touchpoints of some places, in order. */
export const touchpointsAt = (journey: Journey, places: readonly PlaceId[]): readonly TouchpointOnChannel[] =>
  places.flatMap((place) => recordsAt(journey, 'touchpoint', place).map((touchpoint) => onChannel(journey, touchpoint)))

/** True where the cards would show the same. */
export const sameTouchpoints = (a: readonly TouchpointOnChannel[], b: readonly TouchpointOnChannel[]): boolean =>
  a.length === b.length &&
  a.every(({ touchpoint, channel, strength }, i) => {
    const other = b[i]
    return touchpoint === other?.touchpoint && channel === other.channel && strength === other.strength
  })
