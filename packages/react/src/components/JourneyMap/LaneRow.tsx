import { memo, type NamedExoticComponent, type ReactElement } from 'react'
import type { Lane, LaneRole } from '@journeykit/core'
import type { ColumnRun } from '../../interaction/columnRuns.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { laneCells } from './cells/laneCells.ts'
import type { LaneCellProps } from './cells/laneCell.tsx'
import { EmotionRow } from './EmotionRow.tsx'
import { hintOf } from './laneHead.tsx'
import { live, type Counted } from './live.tsx'
import { LaneHead } from './liveHeads.ts'
import { useMap } from './MapContext.ts'
import type { MapColumn } from './mapColumns.ts'
import { selectScale } from './selectors.ts'
import { cellsOf } from './tableRow.tsx'

type LiveCells = Readonly<Record<Exclude<LaneRole, 'emotion'>, NamedExoticComponent<LaneCellProps & Counted>>>

const liveCells = Object.fromEntries(
  Object.entries(laneCells).map(([role, drawing]) => [role, live(drawing)]),
) as unknown as LiveCells

export interface LaneRowProps {
  readonly lane: Lane
  readonly columns: readonly MapColumn[]
  readonly runs: readonly ColumnRun[]
  /** The row of the table, from 1, where not all of its columns are there. */
  readonly rowIndex: number | undefined
}

const LaneRowPlain = ({ lane, columns, runs, rowIndex }: LaneRowProps): ReactElement => {
  const { words, show } = useMap()
  const scale = useJourney(selectScale)
  const counted = rowIndex !== undefined
  const folded = show.foldedLanes.has(lane.id)
  if (lane.role === 'emotion' && !folded)
    return <EmotionRow lane={lane} columns={columns} runs={runs} rowIndex={rowIndex} hint={words.scaleHint(scale)} />
  if (folded)
    return (
      <tr className="jk-lane jk-folded-lane" aria-rowindex={rowIndex}>
        <LaneHead id={lane.id} hint={undefined} {...(counted && { colIndex: 1 })} />
        <td className="jk-away" colSpan={columns.length} aria-hidden="true" />
      </tr>
    )
  const Cell = liveCells[lane.role as Exclude<LaneRole, 'emotion'>]
  return (
    <tr className={`jk-lane jk-lane-${lane.role}`} aria-rowindex={rowIndex}>
      <LaneHead id={lane.id} hint={hintOf(lane.role, words)} {...(counted && { colIndex: 1 })} />
      {cellsOf(runs, columns, (column, i) => (
        <Cell
          key={column.place}
          lane={lane.id}
          role={lane.role}
          column={column}
          {...(counted && { colIndex: i + 2 })}
        />
      ))}
    </tr>
  )
}

/** A lane of a map that follows a store or is windowed. */
export const LaneRow: NamedExoticComponent<LaneRowProps> = memo(LaneRowPlain)
