import { useMemo, useSyncExternalStore } from 'react'
import type { JourneyStore, RecordRef } from '@journeykit/core'
import { isSelected, selectionOf, selectOnly, toggleSelected } from '../interaction/selection.ts'

/** What is selected in all views of a store, and how to change it. */
export interface SelectionControl {
  /** In the order in which they were chosen. */
  readonly records: readonly RecordRef[]
  readonly isSelected: (record: RecordRef) => boolean
  /** Selects this record alone. */
  readonly select: (record: RecordRef) => void
  /** Adds the record, or takes it out. */
  readonly toggle: (record: RecordRef) => void
  readonly clear: () => void
}

/** The selection that all views of a store share. Renders again when it changes. */
export const useSelection = (store: JourneyStore): SelectionControl => {
  const selection = selectionOf(store)
  const records = useSyncExternalStore(selection.subscribe, selection.get, selection.get)
  return useMemo(
    () => ({
      records,
      isSelected: (record) => isSelected(selection, record),
      select(record) {
        selectOnly(selection, record)
      },
      toggle(record) {
        toggleSelected(selection, record)
      },
      clear() {
        selection.set([])
      },
    }),
    [selection, records],
  )
}
