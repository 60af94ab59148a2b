import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { isSelected, selectOnly } from '../../../interaction/selection.ts'
import { useEditor } from '../EditorContext.ts'
import { openPanel } from '../panels/openPanel.ts'
import { useReveal, type Reveal } from '../useReveal.ts'
import { laneOfKind } from '../../JourneyMap/placeOfRecord.ts'
import { findRecords } from './findRecords.ts'
import { inReadingOrder } from './inReadingOrder.ts'

/** What the search has come to. */
export interface Hit {
  readonly record: RecordRef
  /** False where the map does not show it: hidden, or in a folded stage or lane. */
  readonly shown: boolean
}

/** A search, and where in it one is. */
export interface Finding {
  readonly count: number
  /** The place of the hit among all that was found; −1 before the first step and when the hit holds the text no more. */
  readonly at: number
  readonly hit: Hit | undefined
  readonly next: () => void
  readonly previous: () => void
  /** Begins anew, as another text does. */
  readonly forget: () => void
}

const wholeJourney = (journey: Journey): Journey => journey

/** Leads to a record on the map, or where that does not show it opens its details. Returns whether the map shows it. */
const useShowing = (): Reveal => {
  const { state, store } = useEditor()
  const reveal = useReveal()
  return useCallback(
    (record, focus = false) => {
      const lane = record.kind === 'lane' ? undefined : laneOfKind(store.getState().journey, record)
      // Of a folded lane the map has the cells, but nothing in them.
      const folded = lane !== undefined && state.get().show.foldedLanes.has(lane)
      const shown = !folded && reveal(record, focus)
      if (!shown) openPanel(state, 'details', focus)
      return shown
    },
    [state, store, reveal],
  )
}

/** Leads to what was found last, once the search has been closed; not where somebody has chosen something else since. */
const useLedTo = (hit: Hit | undefined, show: Reveal): void => {
  const { state, selection } = useEditor()
  const lead = useRef<() => void>(undefined)
  useEffect(() => {
    lead.current = () => {
      if (hit && state.get().sheet === undefined && isSelected(selection, hit.record)) show(hit.record, true)
    }
  })
  // The sheet gives the focus back to where it was before; this comes after it.
  useEffect(() => () => lead.current?.(), [])
}

/** Looks for a text, and goes from one record that holds it to the next: selects it, and brings it into sight. */
export const useFinding = (text: string): Finding => {
  const { selection } = useEditor()
  const show = useShowing()
  const journey = useJourney(wholeJourney)
  const found = useMemo(() => inReadingOrder(journey, findRecords(journey, text)), [journey, text])
  const [last, setLast] = useState<Hit>()
  const at = found.findIndex(({ kind, id }) => kind === last?.record.kind && id === last.record.id)
  const hit = at < 0 ? undefined : last
  useLedTo(hit, show)
  const goTo = (index: number) => {
    const record = found[(index + found.length) % found.length]
    if (!record) return
    selectOnly(selection, record)
    // The focus stays in the search as long as that is open.
    setLast({ record, shown: show(record) })
  }
  return {
    count: found.length,
    at,
    hit,
    next() {
      goTo(at + 1)
    },
    previous() {
      goTo(Math.max(0, at) - 1)
    },
    forget() {
      setLast(undefined)
    },
  }
}
