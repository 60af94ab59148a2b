import { stepsOf, inOrder, recordOf, type Journey, type RecordRef } from '@journeykit/core'
import { isAmong, isCard } from '../../../editing/families.ts'
import type { Lift } from '../../../editing/lift.ts'
import { cardsAt } from '../../../editing/mapOrder.ts'
import { columnOfPlace } from '../../../editing/spot.ts'
import { findCell } from '../../../interaction/cells.ts'
import { placeCell, stageCell, stepCell } from '../../JourneyMap/mapGrid.ts'
import { cellBelow, cellNameOf } from './cellNameOf.ts'
import { runsDown } from './directionSaid.ts'
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

interface Neighbour {
  readonly ref: RecordRef
  readonly side: 'before' | 'after'
}

/** The record beside which it would stand, and on which side of it; undefined where it would stand alone. */
const neighbour = (journey: Journey, lift: Lift): Neighbour | undefined => {
  const rest = staying(journey, lift)
  const next = rest.find(({ id }) => id === lift.spot.before)
  const last = rest.at(-1)
  if (next) return { ref: next, side: 'before' }
  return last && { ref: last, side: 'after' }
}

/** The name of the cell in which what is lifted would stand. */
export const cellOfLift = (root: Element | null, journey: Journey, lift: Lift): string => {
  const { place, lane, stage } = lift.spot
  if (place !== undefined && lane !== undefined)
    return runsDown(root) ? cellBelow(journey, place) : placeCell(lane, columnOfPlace(journey, place)?.place ?? place)
  const beside = neighbour(journey, lift)
  if (beside) return cellNameOf(journey, beside.ref)
  return stage !== undefined && recordOf(journey, 'stage', stage) ? stageCell(stage) : stepCell('')
}

/** The last row of a map that runs down which belongs to the same stage as this one. */
const lastOfStage = (row: Element): Element => {
  const next = row.nextElementSibling
  return !next?.matches('.jk-down-row') || next.querySelector('.jk-down-stage') ? row : lastOfStage(next)
}

/** The element beside which the line is drawn. Where the journey runs down, what comes after a head comes after all of it. */
const besideElement = (root: HTMLElement, { ref, side }: Neighbour): Element | undefined => {
  const element = findRecord(root, ref)
  const row = side === 'after' && !isCard(ref.kind) ? element?.closest('.jk-down-row') : undefined
  if (!row) return element
  return ref.kind === 'stage' ? lastOfStage(row) : row
}

/**
 * Marks where what is lifted would be put down: a line before or after a record, or the whole of an empty cell. Done beside
 * React, because nothing is drawn anew while something is carried.
 */
export const markDrop = (root: HTMLElement | null, journey: Journey, lift: Lift | undefined): void => {
  for (const marked of root?.querySelectorAll('[data-drop]') ?? []) marked.removeAttribute('data-drop')
  if (!root || !lift) return
  const beside = neighbour(journey, lift)
  const into = () => {
    const cell = findCell(root, cellOfLift(root, journey, lift))
    return cell?.closest('.jk-down-row') ?? cell
  }
  const element = beside ? besideElement(root, beside) : into()
  element?.setAttribute('data-drop', beside?.side ?? 'into')
}
