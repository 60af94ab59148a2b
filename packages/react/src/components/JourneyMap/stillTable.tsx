import type { ReactElement } from 'react'
import { inOrder, type Journey, type Lane } from '@journeykit/core'
import { columnRuns } from '../../interaction/columnRuns.ts'
import { CurveOverlay } from '../CurveOverlay/CurveOverlay.tsx'
import { laneCells } from './cells/laneCells.ts'
import { curvePieces } from './curvePieces.ts'
import { still } from './drawing.ts'
import { emotionCell, noSpot } from './emotionCell.tsx'
import { emotionRow } from './emotionRowData.ts'
import { emotionSpots } from './emotionSpots.ts'
import { hintOf, laneHead } from './laneHead.tsx'
import { manyColumns, mapColumns, type MapColumn } from './mapColumns.ts'
import type { MapLook } from './MapLook.ts'
import type { Marks } from './marks.ts'
import { plot } from './plot.ts'
import { stageHead } from './stageHead.tsx'
import { stepHead } from './stepHead.tsx'
import { cellsOf, columnGroups, spansOf } from './tableRow.tsx'

interface RowOf {
  readonly journey: Journey
  readonly look: MapLook
  readonly columns: readonly MapColumn[]
  /** Unlike any other on the page. */
  readonly curveId: string
}

const emotionCells = (lane: Lane, { journey, look, columns, curveId }: RowOf): readonly ReactElement[] => {
  const { scale } = journey
  const data = emotionRow(journey, columns, look.show.hiddenPersonas)
  const spots = emotionSpots(data, columns, scale)
  const overlays = new Map(
    curvePieces(columns, 0, columns.length).map(({ start, end }) => [
      start,
      <CurveOverlay
        key="overlay"
        id={`${curveId}-${String(start)}`}
        curves={data.curves}
        from={start}
        columns={end - start}
        scale={scale}
        plot={plot}
      />,
    ]),
  )
  return columns.map((column, i) => {
    const at = {
      lane: lane.id,
      role: 'emotion',
      column,
      spot: spots[i] ?? noSpot,
      personas: data.personas,
      scale,
    } as const
    const overlay = overlays.get(i)
    return emotionCell(overlay ? { ...at, overlay } : at, look, {})
  })
}

const row = (lane: Lane, of: RowOf): ReactElement => {
  const { journey, look, columns } = of
  const { role, id } = lane
  const hint = role === 'emotion' ? look.words.scaleHint(journey.scale) : hintOf(role, look.words)
  const folded = look.show.foldedLanes.has(id)
  return (
    <tr key={id} className={folded ? 'jk-lane jk-folded-lane' : `jk-lane jk-lane-${role}`}>
      {still(laneHead, journey, { id, hint }, look)}
      {folded ? (
        <td className="jk-away" colSpan={columns.length} aria-hidden="true" />
      ) : role === 'emotion' ? (
        emotionCells(lane, of)
      ) : (
        columns.map((column) => still(laneCells[role], journey, { lane: id, role, column }, look))
      )}
    </tr>
  )
}

const heads = ({ journey, look, columns }: RowOf, marks: Marks): ReactElement => (
  <thead>
    <tr>
      <td className="jk-lane-head jk-corner" />
      {spansOf(columns).map(({ stage, length, folded }) =>
        still(stageHead, journey, { id: stage, span: length, folded, bottleneck: marks.get(stage) }, look),
      )}
    </tr>
    <tr className="jk-steps">
      <th scope="row" className="jk-lane-head">
        {look.words.steps}
      </th>
      {cellsOf(columnRuns(columns.length, 0, columns.length), columns, (column) =>
        still(stepHead, journey, { column }, look),
      )}
    </tr>
  </thead>
)

export interface StillTableProps {
  readonly journey: Journey
  readonly look: MapLook
  readonly titleId: string
  /** Unlike any other on the page: the gradient of the curve is found by it. */
  readonly curveId: string
  readonly marks: Marks
}

/** The table of a journey that does not change, whole. Without hooks, so a server component may draw it. */
export const stillTable = ({ journey, look, titleId, curveId, marks }: StillTableProps): ReactElement => {
  const columns = mapColumns(journey, look.show.foldedStages)
  const of = { journey, look, columns, curveId }
  const lanes = inOrder(journey, 'lane').filter(({ id }) => !look.show.hiddenLanes.has(id))
  return (
    <table className={columns.length > manyColumns ? 'jk-grid jk-large' : 'jk-grid'} aria-labelledby={titleId}>
      <caption className="jk-hidden">{look.words.map}</caption>
      {columnGroups(spansOf(columns))}
      {heads(of, marks)}
      <tbody>{lanes.map((lane) => row(lane, of))}</tbody>
    </table>
  )
}
