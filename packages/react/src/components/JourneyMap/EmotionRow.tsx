import { memo, useCallback, type NamedExoticComponent, type ReactElement } from 'react'
import type { Journey, Lane } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useSvgId } from '../../binding/useSvgId.ts'
import type { ColumnRun } from '../../interaction/columnRuns.ts'
import { CurveOverlay } from '../CurveOverlay/CurveOverlay.tsx'
import { cellName } from './cells/laneCell.tsx'
import { curvePieces } from './curvePieces.ts'
import { emotionCell, noSpot, sameEmotionCell, type EmotionCellProps } from './emotionCell.tsx'
import { emotionRow, sameEmotionRow } from './emotionRowData.ts'
import { emotionSpots } from './emotionSpots.ts'
import type { Counted } from './live.tsx'
import { LaneHead } from './liveHeads.ts'
import { useFrame, useMap } from './MapContext.ts'
import type { MapColumn } from './mapColumns.ts'
import { plot } from './plot.ts'
import { selectScale } from './selectors.ts'
import { cellsOf } from './tableRow.tsx'
import { usePersonas } from './useShown.ts'

export interface EmotionRowProps {
  readonly lane: Lane
  readonly columns: readonly MapColumn[]
  readonly runs: readonly ColumnRun[]
  readonly rowIndex: number | undefined
  readonly hint: string
}

/** Renders again only when its own scores, those before it, or the room for its label have changed; or the overlay it carries. */
const EmotionCell: NamedExoticComponent<EmotionCellProps & Counted> = memo(
  (props: EmotionCellProps & Counted): ReactElement =>
    emotionCell(props, useMap(), useFrame(cellName(props), props.colIndex)),
  (a, b) => sameEmotionCell(a, b) && a.colIndex === b.colIndex,
)

/** The longest run that is there: the one in sight, which the curves are laid over. */
const inSight = (runs: readonly ColumnRun[]): ColumnRun =>
  runs
    .filter(({ shown }) => shown)
    .reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), {
      start: 0,
      end: 0,
      shown: true,
    })

/** The emotion lane: a cell for each step with its scores, and the curves laid over all of them. */
export const EmotionRow = ({ lane, columns, runs, rowIndex, hint }: EmotionRowProps): ReactElement => {
  const { show } = useMap()
  const id = useSvgId()
  const select = useCallback(
    (journey: Journey) => emotionRow(journey, columns, show.hiddenPersonas),
    [columns, show.hiddenPersonas],
  )
  const data = useJourney(select, sameEmotionRow)
  const scale = useJourney(selectScale)
  // Apart from the scores, so that a new score leaves the identical list, and the cells of other columns alone.
  const personas = usePersonas()
  const spots = emotionSpots(data, columns, scale)
  const { start, end } = inSight(runs)
  const pieces = new Map(curvePieces(columns, start, end).map((piece) => [piece.start, piece]))
  const overlayAt = (i: number): Pick<EmotionCellProps, 'overlay'> => {
    const piece = pieces.get(i)
    if (!piece) return {}
    const { curves } = data
    const width = piece.end - i
    return {
      overlay: <CurveOverlay id={`${id}-${String(i)}`} {...{ curves, scale, plot }} from={i} columns={width} />,
    }
  }
  return (
    <tr className="jk-lane jk-lane-emotion" aria-rowindex={rowIndex}>
      <LaneHead id={lane.id} hint={hint} {...(rowIndex !== undefined && { colIndex: 1 })} />
      {cellsOf(runs, columns, (column, i) => (
        <EmotionCell
          key={column.place}
          lane={lane.id}
          role="emotion"
          column={column}
          spot={spots[i] ?? noSpot}
          personas={personas}
          scale={scale}
          {...(rowIndex !== undefined && { colIndex: i + 2 })}
          {...overlayAt(i)}
        />
      ))}
    </tr>
  )
}
