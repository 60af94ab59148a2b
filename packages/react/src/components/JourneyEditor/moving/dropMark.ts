import { stepsOf, inOrder, recordOf, type Journey, type RecordRef } from '@journeykit/core'
import { isAmong, isCard } from '../../../editing/families.ts'
import type { Lift } from '../../../editing/lift.ts'
import { cardsAt } from '../../../editing/mapOrder.ts'
import { columnOfPlace } from '../../../editing/spot.ts'
import { findCell } from '../../../interaction/cells.ts'
import { placeCell, stageCell, stepCell } from '../../JourneyMap/mapGrid.ts'
import { cellNameOf } from './cellNameOf.ts'
import { findRecord } from './findRecord.ts'

/** The records that stay, among which what is lifted would stand. */
const staying = (journey: Journey, { refs, spot }: Lift): readonly RecordRef[] => {
  const kind = refs[0]?.kind ?? 'touchpoint'
  const { place, lane, stage } = spot
  const siblings = (): readonly RecordRef[] => {
    if (isCard(kind)) return place === undefined || lane === undefined ? [] : cardsAt(journey, kind, place, lane)
    if (kind === 'step') return stage === undefined ? [] : stepsOf(journey, stage).map(({ id }) => ({ kind, id }))
    return kind === 'stage' || kind === 'lane' ? inOrder(journey, kind).map(({ id }) => ({ kind, id })) : []
  }
  return siblings().filter((ref) => !isAmong(refs, ref))
}

/** The record beside which it would stand, and on which side of it; undefined where it would stand alone. */
const neighbour = (
  journey: Journey,
  lift: Lift,
): { readonly ref: RecordRef; readonly side: 'before' | 'after' } | undefined => {
  const rest = staying(journey, lift)
  const next = rest.find(({ id }) => id === lift.spot.before)
  const last = rest.at(-1)
  if (next) return { ref: next, side: 'before' }
  return last && { ref: last, side: 'after' }
}

/** The name of the cell in which what is lifted would stand. */
export const cellOfLift = (journey: Journey, lift: Lift): string => {
  const { place, lane, stage } = lift.spot
  if (place !== undefined && lane !== undefined) return placeCell(lane, columnOfPlace(journey, place)?.place ?? place)
  const beside = neighbour(journey, lift)
  if (beside) return cellNameOf(journey, beside.ref)
  return stage !== undefined && recordOf(journey, 'stage', stage) ? stageCell(stage) : stepCell('')
}

/**
 * Marks where what is lifted would be put down: a line before or after a record, or the whole of an empty cell. Done beside
 * React, because nothing is drawn anew while something is carried.
 */
export const markDrop = (root: HTMLElement | null, journey: Journey, lift: Lift | undefined): void => {
  for (const marked of root?.querySelectorAll('[data-drop]') ?? []) marked.removeAttribute('data-drop')
  if (!root || !lift) return
  const beside = neighbour(journey, lift)
  const element = beside ? findRecord(root, beside.ref) : findCell(root, cellOfLift(journey, lift))
  element?.setAttribute('data-drop', beside?.side ?? 'into')
}
