import { columnsOf, type Column, type Journey } from '@journeykit/core'

/** With more than these a live map draws only the columns in sight, and a whole one leaves the inside of cards out of sight to later. */
export const manyColumns = 60

/** A column of the map: one of the journey, or a folded stage. */
export interface MapColumn extends Column {
  /** How many columns of the journey are folded into it. */
  readonly folded?: number
}

const folded = (column: Column, count: number): MapColumn => ({
  place: column.stage,
  stage: column.stage,
  places: [],
  firstOfStage: true,
  folded: count,
})

// Remembered by the journey's columns and by what is folded, so that folding nothing and editing elsewhere keep the array.
const known = new WeakMap<readonly Column[], WeakMap<ReadonlySet<string>, readonly MapColumn[]>>()

/** The columns as they stand on the map: a folded stage takes one, without what stands in it. */
export const mapColumns = (journey: Journey, foldedStages: ReadonlySet<string>): readonly MapColumn[] => {
  const columns = columnsOf(journey)
  if (foldedStages.size === 0) return columns
  const byFold = known.get(columns) ?? new WeakMap<ReadonlySet<string>, readonly MapColumn[]>()
  known.set(columns, byFold)
  const shown =
    byFold.get(foldedStages) ??
    columns.flatMap((column): readonly MapColumn[] => {
      if (!foldedStages.has(column.stage)) return [column]
      const count = columns.filter(({ stage }) => stage === column.stage).length
      return column.firstOfStage ? [folded(column, count)] : []
    })
  byFold.set(foldedStages, shown)
  return shown
}
