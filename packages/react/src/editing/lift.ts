import type { Journey, Operation, RecordRef } from '@journeykit/core'
import { isThere } from './families.ts'
import { movedWith, moveTo } from './moveTo.ts'
import { neighbourSpot, spotBelow, type Direction } from './neighbourSpot.ts'
import { sameSpot, spotOf, type Spot } from './spot.ts'

/** Records on the move: lifted by a key, a menu or a pointer, and not put down yet. The journey knows nothing of it. */
export interface Lift {
  /** The first leads. */
  readonly refs: readonly RecordRef[]
  readonly from: Spot
  /** Where they would be put down now. */
  readonly spot: Spot
}

/** Lifts a record and those that are selected with it. Undefined for what cannot be moved. */
export const liftOf = (journey: Journey, refs: readonly RecordRef[]): Lift | undefined => {
  const [lead] = refs
  if (!lead) return undefined
  const moved = movedWith(refs, lead)
  const from = spotOf(journey, lead, moved)
  return from && { refs: moved, from, spot: from }
}

/** One place on; the same lift at the edge. `down` for a map that runs down. */
export const carried = (journey: Journey, lift: Lift, direction: Direction, down = false): Lift => {
  const next = down ? spotBelow : neighbourSpot
  const spot = next(journey, lift.refs, lift.spot, direction)
  return spot ? { ...lift, spot } : lift
}

/** Over another spot; the same lift where it is there already. */
export const carriedTo = (lift: Lift, spot: Spot): Lift => (sameSpot(lift.spot, spot) ? lift : { ...lift, spot })

/** What puts it down where it is; nothing where that is where it was, or where what was lifted is gone. */
export const putDown = (journey: Journey, { refs, spot }: Lift): readonly Operation[] =>
  refs.every((ref) => isThere(journey, ref)) ? moveTo(journey, refs, spot) : []
