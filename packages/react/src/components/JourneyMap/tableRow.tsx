import type { ReactNode } from 'react'
import type { ColumnRun } from '../../interaction/columnRuns.ts'
import type { MapColumn } from './mapColumns.ts'

/** The cells of a row: those that are there, and an empty one over each run of columns that is left out. */
export const cellsOf = (
  runs: readonly ColumnRun[],
  columns: readonly MapColumn[],
  cell: (column: MapColumn, index: number) => ReactNode,
): readonly ReactNode[] =>
  runs.flatMap(({ start, end, shown }): readonly ReactNode[] =>
    shown
      ? columns.slice(start, end).map((column, i) => cell(column, start + i))
      : [<td key={`away ${String(start)}`} className="jk-away" colSpan={end - start} aria-hidden="true" />],
  )

/** A stage, how many columns it stands over, and how many are folded under it. */
export interface Span {
  readonly stage: MapColumn['stage']
  readonly length: number
  readonly folded: number | undefined
}

export const spansOf = (columns: readonly MapColumn[]): readonly Span[] => {
  const spans: { stage: MapColumn['stage']; length: number; folded: number | undefined }[] = []
  for (const { stage, firstOfStage, folded } of columns) {
    const last = spans.at(-1)
    if (firstOfStage || !last) spans.push({ stage, length: 1, folded })
    else last.length += 1
  }
  return spans
}

/** So many columns fit into any map that runs across. */
const fewColumns = 3

/**
 * The columns of the table, so that the widths of lanes' heads and of folded stages can be set. A few columns take what the
 * lanes' heads leave; were their widths set, the heads would grow with them.
 */
export const columnGroups = (spans: readonly Span[]): ReactNode => {
  const few = spans.reduce((sum, { length }) => sum + length, 0) <= fewColumns
  const width = few ? undefined : 'jk-stage-columns'
  return (
    <>
      <colgroup>
        <col className="jk-lane-column" />
      </colgroup>
      {spans.map(({ stage, length, folded }) => (
        <colgroup
          key={stage}
          span={length}
          className={folded === undefined ? width : 'jk-stage-columns jk-folded-columns'}
        />
      ))}
    </>
  )
}
