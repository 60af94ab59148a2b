import { recordsAt } from '../../model/arrangement.ts'
import { durationSeconds } from '../../model/duration.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'
import { typicalSeconds } from '../../model/timeFrame.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { concerns } from '../concerns.ts'
import { asShare } from './share.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'
import { worst } from './worst.ts'

// Any wait beyond a target of no time at all is a whole overrun.
const overrun = (actual: number, target: number): number =>
  actual <= target ? 0 : target === 0 ? 1 : asShare((actual - target) / target)

const ofResponse = ({ id, response }: Touchpoint): Known | undefined => {
  if (response?.median === undefined || response.target === undefined) return undefined
  const value = overrun(durationSeconds(response.median), durationSeconds(response.target))
  return { value, from: [{ kind: 'touchpoint', id }] }
}

// A time frame without an end (“from two months”) cannot be overrun.
const ofTimeFrame = (journey: Journey, place: PlaceId): Known | undefined => {
  const kind = recordOf(journey, 'step', place) ? 'step' : 'stage'
  const { expected, actual } = recordOf(journey, kind, place) ?? {}
  if (expected?.max === undefined || actual === undefined) return undefined
  return { value: overrun(typicalSeconds(actual), durationSeconds(expected.max)), from: [{ kind, id: place }] }
}

/**
 * The worst overrun at a spot, cut at 0 … 1: of a touchpoint's response target, (actual − target) ÷ target, or of the
 * longest expected time of a step or stage by the middle of its actual time. Undefined where neither pair is known.
 */
export const wait = (journey: Journey, { places }: Spot, persona?: Id<'persona'>): Known | undefined => {
  const touchpoints = places.flatMap((place) => recordsAt(journey, 'touchpoint', place))
  const responses = touchpoints.filter((touchpoint) => concerns(touchpoint, persona)).map(ofResponse)
  return worst([...responses, ...places.map((place) => ofTimeFrame(journey, place))])
}
