import type { Journey } from '../../../model/journey.ts'
import { recordOf } from '../../../model/records.ts'
import { namingIn, type Naming } from '../../naming.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'

export const naming: Naming = /* @__PURE__ */ namingIn({
  figures,
  quote,
  more: (n) => `ещё ${figures.number(n)}`,
  assumed: 'предположение',
  allAssumed: 'всё это предположения',
})

/** The noun for a place in one of its cases, with what it is called. */
export const placeWith = (journey: Journey, id: string, [step, stage]: readonly [string, string]): string =>
  `${recordOf(journey, 'step', id) ? step : stage} ${naming.place(journey, id)}`
