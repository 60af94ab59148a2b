import { recordOf, type Journey, type NameWords, type RecordRef } from '@journeykit/core'
import { familyOf, isCard } from '../../../editing/families.ts'
import { columnOfPlace, sameSpot, spotOf, spotsInCell, spotsInLine, type Spot } from '../../../editing/spot.ts'
import type { MovingWords } from '../../../words/editor/movingWords.ts'
import { recordTitle } from './recordTitle.ts'

type Saying = Pick<MovingWords, 'whereto'> & Pick<NameWords, 'laneRole' | 'exitDestination' | 'evidenceStrength'>

/** The spots among which one is counted: those of its cell, its stage, or all of the stages or lanes. */
const spotsAround = (journey: Journey, refs: readonly RecordRef[], { place, lane, stage }: Spot): readonly Spot[] => {
  const kind = refs[0]?.kind
  if (kind === undefined) return []
  if (isCard(kind)) {
    const column = place === undefined ? undefined : columnOfPlace(journey, place)
    if (!column || lane === undefined) return []
    return spotsInCell(journey, kind, lane, column, refs).filter((spot) => spot.place === place)
  }
  const family = familyOf(kind)
  if (family === undefined || family === 'card') return []
  return spotsInLine(journey, family, refs).filter((spot) => spot.stage === stage)
}

/** Where a spot is, in words: “step “Order”, lane “Touchpoints”, 2 of 3”. */
export const spotSaid = (journey: Journey, refs: readonly RecordRef[], spot: Spot, words: Saying): string => {
  const { place, lane } = spot
  const around = spotsAround(journey, refs, spot)
  const title = (kind: 'stage' | 'step' | 'lane', id: string | undefined): string | undefined =>
    id !== undefined && recordOf(journey, kind, id) ? recordTitle(journey, { kind, id }, words) : undefined
  return words.whereto({
    stage: title('stage', spot.stage ?? place),
    step: title('step', place),
    lane: title('lane', lane),
    position:
      Math.max(
        0,
        around.findIndex((other) => sameSpot(other, spot)),
      ) + 1,
    of: Math.max(1, around.length),
  })
}

/** Where a record stands now, in words. */
export const whereSaid = (journey: Journey, ref: RecordRef, words: Saying): string => {
  const spot = spotOf(journey, ref)
  return spot ? spotSaid(journey, [ref], spot, words) : ''
}
