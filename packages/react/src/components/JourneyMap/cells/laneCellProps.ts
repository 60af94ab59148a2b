import type { Column, Id } from '@journeykit/core'

/** What every cell of a lane is told. */
export interface LaneCellProps {
  readonly lane: Id<'lane'>
  readonly column: Column
}
