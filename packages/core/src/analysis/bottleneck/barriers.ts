import { recordsAt } from '../../model/arrangement.ts'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { concerns } from '../concerns.ts'
import { atLeastOne } from './share.ts'
import type { Spot } from './spot.ts'
import type { Known } from './term.ts'

/**
 * 1 − ∏(1 − severity × frequency) over the barriers of a spot: the share held up by at least one, if barriers strike
 * independently. A barrier whose severity or frequency is unknown is left out; with none complete, undefined.
 */
export const barriers = (journey: Journey, { places }: Spot, persona?: Id<'persona'>): Known | undefined => {
  const known = places
    .flatMap((place) => recordsAt(journey, 'barrier', place))
    .filter((barrier) => concerns(barrier, persona))
    .flatMap(({ id, severity, frequency }) =>
      severity === undefined || frequency === undefined ? [] : [{ id, harm: severity * frequency }],
    )
  if (known.length === 0) return undefined
  return { value: atLeastOne(known.map(({ harm }) => harm)), from: known.map(({ id }) => ({ kind: 'barrier', id })) }
}
