import type { RecordRef } from '@journeykit/core'
import type { MapShow } from '../../interaction/mapShow.ts'
import type { ViewOptions } from '../View/View.tsx'
import type { MapSlots } from './MapSlots.ts'

/** How a map looks and speaks, and what it tells its host. */
export interface MapOptions extends ViewOptions {
  /** Across as a table, down as a list with the curve beside it, or whichever fits the width (the usual). */
  readonly orientation?: 'auto' | 'across' | 'down'
  /** How many stages are marked as bottlenecks, worst first; 1 when absent. */
  readonly bottlenecks?: number
  /** What is hidden, folded or dimmed; everything is shown in full when absent. Keep the sets as long as they are the same. */
  readonly show?: Partial<MapShow>
  /** What the host draws its own way. Keep the object as long as it is the same. */
  readonly slots?: MapSlots
  /** True to draw every column of a large map, not only those in sight: for pictures and export. Printing does so anyway. */
  readonly whole?: boolean
  /** A record was chosen. With a store, it is the selection in all views of that store. Titles are buttons then. */
  readonly onSelect?: (record: RecordRef) => void
  /** A record was chosen twice, or with Enter: the host may show more of it. */
  readonly onOpen?: (record: RecordRef) => void
}
