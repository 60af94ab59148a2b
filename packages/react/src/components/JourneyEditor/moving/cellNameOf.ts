import { inOrder, recordOf, siblingsOf, type Journey, type RecordRef } from '@journeykit/core'
import { familyOf } from '../../../editing/families.ts'
import { placeOf } from '../../../editing/momentOfTruth.ts'
import { isOrdered } from '../../../editing/recordOperations.ts'
import { columnOfPlace, laneOfCard } from '../../../editing/spot.ts'
import { cellOf, nameOf } from '../../../interaction/cells.ts'
import { cornerCell, laneCell, placeCell, stageCell, stepCell } from '../../JourneyMap/mapGrid.ts'
import { runsDown } from './directionSaid.ts'
import { findRecord } from './findRecord.ts'

/** The name of the cell for all that stands at a place, where lanes are no rows: that of its step, or of a stage without steps. */
export const cellBelow = (journey: Journey, place: string): string => {
  const column = columnOfPlace(journey, place)
  return column?.step === undefined ? stageCell(column?.stage ?? place) : stepCell(column.step)
}

/** The name of the cell of the map that a record stands in; `down` for a map that runs down. */
export const cellNameOf = (journey: Journey, ref: RecordRef, down = false): string => {
  if (ref.kind === 'stage') return stageCell(ref.id)
  if (ref.kind === 'step') return stepCell(ref.id)
  if (ref.kind === 'lane') return laneCell(ref.id)
  const place = placeOf(journey, ref)
  if (down) return place === undefined ? cornerCell : cellBelow(journey, place)
  const [lane, column] = [laneOfCard(journey, ref), place === undefined ? undefined : columnOfPlace(journey, place)]
  return lane && column ? placeCell(lane.id, column.place) : cornerCell
}

/** The same, as it is drawn: a map that runs down has other cells. */
export const cellDrawn = (root: HTMLElement | null, journey: Journey, ref: RecordRef): string => {
  const element = findRecord(root, ref)
  const drawn = element ? nameOf(cellOf(element)) : ''
  return drawn === '' ? cellNameOf(journey, ref, runsDown(root)) : drawn
}

/** The cell that takes over the focus from a record that is about to go: its own, or, for a head, that of the next one. */
export const cellInstead = (
  root: HTMLElement | null,
  journey: Journey,
  ref: RecordRef,
  going: (other: RecordRef) => boolean,
): string => {
  const { kind, id } = ref
  if (familyOf(kind) === 'card') return cellDrawn(root, journey, ref)
  const record = recordOf(journey, kind, id)
  if (!record || !isOrdered(kind)) return cornerCell
  const siblings = siblingsOf(journey, kind, record)
  const at = siblings.findIndex((sibling) => sibling.id === id)
  const staying = [...siblings.slice(at + 1), ...siblings.slice(0, at).reverse()].find(
    (sibling) => !going({ kind, id: sibling.id }),
  )
  if (staying) return cellNameOf(journey, { kind, id: staying.id })
  const stage =
    kind === 'step' && 'stage' in record ? record.stage : inOrder(journey, 'stage').find((other) => other.id !== id)?.id
  return stage !== undefined && !going({ kind: 'stage', id: stage }) ? stageCell(stage) : cornerCell
}
