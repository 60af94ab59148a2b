import { recordsAt } from '../../model/arrangement.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { PlaceId } from '../../model/place.ts'
import { concerns } from '../concerns.ts'
import { countAt } from './count.ts'
import { asShare, atLeastOne } from './share.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'

/** The share of those who reach a place and go no further. */
export interface DropOff extends Known {
  /** Counted customers, not shares that somebody wrote down. */
  readonly counted: boolean
  /** False where it is known for some steps of a stage only, so that more may leave. */
  readonly complete: boolean
}

const fromCounts = (journey: Journey, place: PlaceId, next: PlaceId | undefined): DropOff | undefined => {
  const here = countAt(journey, place)
  const there = next === undefined ? undefined : countAt(journey, next)
  if (!here || !there || here.count === 0) return undefined
  const value = asShare(1 - there.count / here.count)
  return { value, from: [here.from, there.from], method: 'counts', counted: true, complete: true }
}

// Added up, not multiplied: each is a share of the same customers, and nobody leaves twice.
const fromExits = (journey: Journey, place: PlaceId, persona: Id<'persona'> | undefined): DropOff | undefined => {
  const known = recordsAt(journey, 'exit', place)
    .filter((exit) => concerns(exit, persona))
    .flatMap(({ id, share }) => (share === undefined ? [] : [{ id, share }]))
  if (known.length === 0) return undefined
  return {
    value: asShare(known.reduce((sum, { share }) => sum + share, 0)),
    from: known.map(({ id }) => ({ kind: 'exit', id })),
    method: 'exits',
    counted: false,
    complete: true,
  }
}

// Who stays in the stage stays at each of its steps. The stage's own exits are in the counts already, if there are any.
const throughSteps = (journey: Journey, spot: Spot, persona: Id<'persona'> | undefined): DropOff | undefined => {
  const steps = spot.parts.map((part) => dropOff(journey, part, persona))
  const known = steps.filter((step) => step !== undefined)
  const counted = known.some((step) => step.counted)
  const own = counted ? undefined : fromExits(journey, spot.place, persona)
  const all = own ? [own, ...known] : known
  if (all.length === 0) return undefined
  return {
    value: atLeastOne(all.map(({ value }) => value)),
    from: all.flatMap(({ from }) => from),
    method: counted ? 'counts' : 'exits',
    counted,
    complete: known.length === 0 || known.length === steps.length,
  }
}

/**
 * Drop-off: 1 − reached next ÷ reached this, from the counts of neighbouring places (0 where more came than before);
 * without both counts, the sum of the known shares of the exits. For a stage without counts, what its steps leave:
 * 1 − ∏(1 − drop-off). The last place has no next, so only exits. Counts hold for all personas together.
 */
export const dropOff = (journey: Journey, spot: Spot, persona?: Id<'persona'>): DropOff | undefined =>
  fromCounts(journey, spot.place, spot.next) ??
  (spot.parts.length > 0 ? throughSteps(journey, spot, persona) : fromExits(journey, spot.place, persona))
