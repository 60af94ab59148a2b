import { dropOff } from '../../analysis/bottleneck/dropOff.ts'
import { spotsOf, type Spot } from '../../analysis/bottleneck/spot.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { PlaceId } from '../../model/place.ts'
import { recordOf } from '../../model/records.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import type { DraftTexts } from '../draftTexts.ts'
import { fallsOf } from '../falls.ts'
import type { FindingTerm } from '../finding.ts'
import type { Fix } from '../fix.ts'
import { draftId } from '../fixes/draftId.ts'
import { draftTitle } from '../fixes/draftTitle.ts'
import { placeRef } from '../../model/placeRef.ts'
import type { Found, JourneyRule } from '../rule.ts'

type Thresholds = Readonly<Record<'fall' | 'loss' | 'fallAlone' | 'lossAlone', number>>

// A stage without steps is left as it is: its first step would take over its feelings.
const stepBetween = (journey: Journey, from: PlaceId, to: PlaceId, drafts: DraftTexts): readonly Fix[] => {
  const [before, after] = [recordOf(journey, 'step', from), recordOf(journey, 'step', to)]
  const neighbour = before ?? after
  if (!neighbour) return []
  const add = addStep({
    id: draftId(journey, 'step', to),
    stage: neighbour.stage,
    title: draftTitle(drafts.step(from, to, journey)),
    at: before ? { after: from } : { before: to },
  })
  return [{ id: 'draft-step', at: [placeRef(journey, from), placeRef(journey, to)], operations: [add] }]
}

interface Leap {
  readonly severity: number
  readonly terms: readonly FindingTerm[]
  readonly from: readonly RecordRef[]
}

const termOf = (name: string, value: number | undefined, limit: number): readonly FindingTerm[] =>
  value === undefined || value < limit ? [] : [{ name, value, limit }]

const leapAfter = (journey: Journey, spot: Spot, to: PlaceId, settings: Thresholds): Leap | undefined => {
  const [fall, left] = [fallsOf(journey).get(to), dropOff(journey, spot)]
  // Who leaves at a place need not leave because of what comes next; alone only counts on both sides tell.
  const counted = left?.counted === true ? left.value : undefined
  const alone = [...termOf('fall', fall?.share, settings.fallAlone), ...termOf('loss', counted, settings.lossAlone)]
  const together = [...termOf('fall', fall?.share, settings.fall), ...termOf('loss', left?.value, settings.loss)]
  const terms = together.length === 2 ? together : alone
  if (terms.length === 0) return undefined
  const from = terms.flatMap(({ name }) => (name === 'fall' ? (fall?.from ?? []) : (left?.from ?? [])))
  return { severity: 1 - terms.reduce((rest, { value }) => rest * (1 - value), 1), terms, from }
}

/**
 * Too big a leap from one column to the next: many are lost between them and the feelings of those who get there fall, or
 * either of the two alone is extreme. A step is probably missing that would carry people over. Losses and falls that
 * nobody counted or scored stay out of it.
 *
 * - `fall`: a quarter of the scale, one point of −2 … +2. Ours: the smallest fall that people tell apart on a scale of five.
 * - `loss`: a fifth of those who were there. Ours: some loss is usual at every step; this is a noticeable part.
 * - `fallAlone`: half of the scale, two points of −2 … +2: from glad to neutral or from neutral to the worst.
 * - `lossAlone`: half of those who were there, counted on both sides.
 *
 * Severity: 1 − (1 − fall) × (1 − loss), of those that passed their threshold.
 *
 * Fix: where drafts can be written, a step between the two for people to name. Not between two stages without steps.
 *
 * Source: customer journey practice: a step is missing, the client is asked for too big a leap.
 */
export const leap: JourneyRule<'leap', Thresholds> = {
  id: 'leap',
  settings: { fall: 0.25, loss: 0.2, fallAlone: 0.5, lossAlone: 0.5 },
  find: (journey, { settings, drafts }) =>
    spotsOf(journey, 'step').flatMap((spot): readonly Found[] => {
      if (spot.next === undefined) return []
      const found = leapAfter(journey, spot, spot.next, settings)
      if (!found) return []
      const at = [placeRef(journey, spot.place), placeRef(journey, spot.next)]
      return [{ at, ...found, fixes: drafts ? stepBetween(journey, spot.place, spot.next, drafts) : [] }]
    }),
}
