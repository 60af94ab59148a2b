import { recordsAt } from '../../model/arrangement.ts'
import { durationSeconds } from '../../model/duration.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'
import type { Stage } from '../../model/stage.ts'
import { typicalSeconds } from '../../model/timeFrame.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { concerns } from '../concerns.ts'
import { asShare } from './share.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'
import { worst } from './worst.ts'

type Timed = Pick<Stage, 'expected' | 'actual' | 'working' | 'waiting'>

// Any wait beyond a target of no time at all is a whole overrun.
const overrun = (actual: number, target: number): number =>
  actual <= target ? 0 : target === 0 ? 1 : asShare((actual - target) / target)

const ofResponse = ({ id, response }: Touchpoint): Known | undefined => {
  if (response?.median === undefined || response.target === undefined) return undefined
  const value = overrun(durationSeconds(response.median), durationSeconds(response.target))
  return { value, from: [{ kind: 'touchpoint', id }], method: 'overrun' }
}

// A time frame without an end (“from two months”) cannot be overrun.
const ofTimeFrame = ({ expected, actual }: Timed, ref: RecordRef): Known | undefined => {
  if (expected?.max === undefined || actual === undefined) return undefined
  const value = overrun(typicalSeconds(actual), durationSeconds(expected.max))
  return { value, from: [ref], method: 'overrun' }
}

// Only what really is: how much waiting was planned does not tell how much is met.
const ofTimeSpent = ({ working, waiting }: Timed, ref: RecordRef): Known | undefined => {
  if (working?.actual === undefined || waiting?.actual === undefined) return undefined
  const [doing, idle] = [durationSeconds(working.actual), durationSeconds(waiting.actual)]
  return doing + idle > 0 ? { value: asShare(idle / (doing + idle)), from: [ref], method: 'waiting-share' } : undefined
}

const ofPlace = (journey: Journey, place: PlaceId): readonly (Known | undefined)[] => {
  const kind = recordOf(journey, 'step', place) ? 'step' : 'stage'
  const timed = recordOf(journey, kind, place)
  return timed ? [ofTimeSpent(timed, { kind, id: place }), ofTimeFrame(timed, { kind, id: place })] : []
}

/**
 * The worst, 0 … 1, of what is known at a spot: the share of the time that is spent waiting, waiting ÷ (waiting +
 * doing); the overrun of a touchpoint's response target, (median − target) ÷ target; the overrun of the longest
 * expected time of a step or stage by the middle of its actual time. Overruns are cut at 1. Undefined where none is known.
 */
export const wait = (journey: Journey, { places }: Spot, persona?: Id<'persona'>): Known | undefined => {
  const touchpoints = places.flatMap((place) => recordsAt(journey, 'touchpoint', place))
  const responses = touchpoints.filter((touchpoint) => concerns(touchpoint, persona)).map(ofResponse)
  return worst([...responses, ...places.flatMap((place) => ofPlace(journey, place))])
}
