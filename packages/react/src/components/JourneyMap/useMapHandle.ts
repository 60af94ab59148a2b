import { useEffect, useImperativeHandle, useRef, type ForwardedRef, type RefObject } from 'react'
import { recordOf, type RecordRef } from '@journeykit/core'
import { useSource } from '../../binding/SourceContext.ts'
import { findCell } from '../../interaction/cells.ts'
import { focusInSight } from '../../interaction/focusInSight.ts'
import { recordName } from '../../interaction/recordName.ts'
import type { JourneyMapHandle } from '../../interaction/mapRef.ts'
import { useMap, type MapSettings } from './MapContext.ts'
import { mapColumns, type MapColumn } from './mapColumns.ts'
import { laneCell, placeCell, stageCell, stepCell } from './mapGrid.ts'
import { columnOfRecord, laneOfKind } from './placeOfRecord.ts'

/** Focusable things, in a card or a head. */
const focusable = 'button, a[href], [tabindex]'

/** Compared as text, so that no id can act as a selector. */
const elementOf = (root: HTMLElement, record: RecordRef): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-record]')].find(
    ({ dataset }) => dataset['record'] === recordName(record),
  )

const giveFocus = (element: HTMLElement): void => {
  const inside = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
  focusInSight(inside ?? element.closest<HTMLElement>('[tabindex]') ?? element)
}

/** Scrolls a windowed table sideways until the column is among those that are drawn, and has it draw all of its lanes. */
const scrollToColumn = (root: HTMLElement, columns: readonly MapColumn[], index: number): void => {
  const scroller = root.querySelector<HTMLElement>('.jk-scroll')
  const table = scroller?.querySelector('table')
  if (!scroller || !table) return
  const width = table.querySelector<HTMLElement>('.jk-step')?.offsetWidth ?? scroller.scrollWidth / columns.length
  const distance = Math.max(0, index * width - scroller.clientWidth / 3)
  scroller.scrollLeft = getComputedStyle(table).direction === 'rtl' ? -distance : distance
  // Also where it stood there already: whoever scrolls is shown everything.
  scroller.dispatchEvent(new Event('scroll'))
}

/** So many frames are given to a large map to draw what has been asked for; usually it takes one or two. */
const patience = 30

/** Waits, frame by frame, until something has been drawn. `find` gives `null` where it is not wanted any more. */
const whenDrawn = <T>(find: () => T | null | undefined, call: (found: T) => void, frames = patience): void => {
  requestAnimationFrame(() => {
    const found = find()
    if (found) call(found)
    else if (found === undefined && frames > 0) whenDrawn(find, call, frames - 1)
  })
}

/** The cell that a record stands in. */
export const cellOfRecord = (
  journey: ReturnType<ReturnType<typeof useSource>['journey']>,
  columns: readonly MapColumn[],
  record: RecordRef,
): string | undefined => {
  if (record.kind === 'stage') return stageCell(record.id)
  if (record.kind === 'lane') return laneCell(record.id)
  if (record.kind === 'step') return stepCell(record.id)
  const [index, lane] = [columnOfRecord(journey, columns, record), laneOfKind(journey, record)]
  const column = index === undefined ? undefined : columns[index]
  return column && lane !== undefined ? placeCell(lane, column.place) : undefined
}

/** What the map is over and how it looks, as it was rendered last. */
interface Seen {
  readonly source: ReturnType<typeof useSource>
  readonly map: MapSettings
}

const handleOf = (root: RefObject<HTMLElement | null>, latest: RefObject<Seen>): JourneyMapHandle => {
  // Only who asked last is waited for.
  let asked = 0
  const reveal = (record: RecordRef, focus: boolean): boolean => {
    asked += 1
    const element = root.current
    if (!element) return false
    const show = (there: HTMLElement) => {
      there.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (focus) giveFocus(there)
    }
    const there = elementOf(element, record)
    if (there) show(there)
    return there !== undefined || revealAway(element, record, focus, show)
  }
  const revealAway = (element: HTMLElement, record: RecordRef, focus: boolean, show: (there: HTMLElement) => void) => {
    const { source, map } = latest.current
    const columns = mapColumns(source.journey(), map.show.foldedStages)
    const index = columnOfRecord(source.journey(), columns, record)
    const cell = cellOfRecord(source.journey(), columns, record)
    const lane = record.kind === 'lane' ? record.id : laneOfKind(source.journey(), record)
    const isLane = record.kind === 'lane' && recordOf(source.journey(), 'lane', record.id) !== undefined
    if ((index === undefined && !isLane) || (lane !== undefined && map.show.hiddenLanes.has(lane))) return false
    scrollToColumn(element, columns, index ?? 0)
    if (focus && cell !== undefined) map.cells.set({ wanted: cell })
    const mine = asked
    const find = () => elementOf(element, record) ?? (cell === undefined ? undefined : findCell(element, cell))
    whenDrawn(() => (mine === asked ? find() : null), show)
    return true
  }
  return {
    scrollTo: (record) => reveal(record, false),
    focus: (record) => reveal(record, true),
    get element() {
      return root.current
    },
  }
}

/** Lets the host call a record into sight. The handle is the same as long as the map is there. */
export const useMapHandle = (
  ref: ForwardedRef<JourneyMapHandle> | undefined,
  root: RefObject<HTMLElement | null>,
): void => {
  const [source, map] = [useSource(), useMap()]
  const latest = useRef<Seen>({ source, map })
  useEffect(() => {
    latest.current = { source, map }
  })
  useImperativeHandle(ref, () => handleOf(root, latest), [root])
}
