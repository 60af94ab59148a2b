import type { RecordRef } from '@journeykit/core'

/** What a host can ask of a map by its `ref`. */
export interface JourneyMapHandle {
  /** Brings a record into sight. False where the map does not show it: it is gone, hidden, folded, or has no place. */
  readonly scrollTo: (record: RecordRef) => boolean
  /** Brings a record into sight and gives it the focus: its card's own control, or the cell that it stands in. */
  readonly focus: (record: RecordRef) => boolean
  /** The element that the map is. */
  readonly element: HTMLElement | null
}
