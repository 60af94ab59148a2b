import { useMemo, useRef, useState, type ReactElement } from 'react'
import type { Lane } from '@journeykit/core'
import type { ColumnRun } from '../../interaction/columnRuns.ts'
import { useSource } from '../../binding/SourceContext.ts'
import { useColumnWindow } from '../../interaction/useColumnWindow.ts'
import { useGridNavigation, type GridProps } from '../../interaction/useGridNavigation.ts'
import { useSteadyRows } from '../../interaction/useSteadyRows.ts'
import { LaneRow } from './LaneRow.tsx'
import { StageHead, StepHead } from './liveHeads.ts'
import { MapContext, useFrame, useMap } from './MapContext.ts'
import { lanesAtFirst } from './lanesAtFirst.ts'
import type { MapColumn } from './mapColumns.ts'
import { columnOfCell, cornerCell, mapGrid, stepsCell } from './mapGrid.ts'
import { cellsOf, columnGroups, spansOf, type Span } from './tableRow.tsx'
import { useColumns, useLanes } from './useShown.ts'
import { useMarked } from './useMarked.ts'
import { useShownSelection } from './useShownSelection.ts'

export interface MapTableProps {
  readonly titleId: string
  /** How many bottlenecks are marked. */
  readonly bottlenecks: number
  /** True where there are many columns. */
  readonly large: boolean
  /** True where only the columns in sight are drawn. */
  readonly windowed: boolean
}

interface Drawn {
  readonly columns: readonly MapColumn[]
  readonly spans: readonly Span[]
  readonly runs: readonly ColumnRun[]
  /** True where some columns are left out, so that those that are there have to say which they are. */
  readonly counted: boolean
  /** True as long as the lanes below the fold are left out as well. */
  readonly beginning: boolean
}

type DrawnLanes = Drawn & { readonly lanes: readonly Lane[] }

const Heads = ({
  columns,
  spans,
  runs,
  counted,
  bottlenecks,
}: Drawn & { readonly bottlenecks: number }): ReactElement => {
  const { words } = useMap()
  const marked = useMarked(bottlenecks, counted)
  const [corner, steps] = [useFrame(cornerCell, counted ? 1 : undefined), useFrame(stepsCell, counted ? 1 : undefined)]
  const firstColumns = useMemo(
    () => new Map(columns.flatMap(({ stage, firstOfStage }, i) => (firstOfStage ? [[stage, i]] : []))),
    [columns],
  )
  return (
    <thead>
      <tr aria-rowindex={counted ? 1 : undefined}>
        <td className="jk-lane-head jk-corner" {...corner} />
        {spans.map(({ stage, length, folded }) => (
          <StageHead
            key={stage}
            id={stage}
            span={length}
            folded={folded}
            bottleneck={marked.get(stage)}
            {...(counted && { colIndex: (firstColumns.get(stage) ?? 0) + 2 })}
          />
        ))}
      </tr>
      <tr className="jk-steps" aria-rowindex={counted ? 2 : undefined}>
        <th scope="row" className="jk-lane-head" {...steps}>
          {words.steps}
        </th>
        {cellsOf(runs, columns, (column, i) => (
          <StepHead key={column.place} column={column} {...(counted && { colIndex: i + 2 })} />
        ))}
      </tr>
    </thead>
  )
}

const useDrawn = (table: { readonly current: HTMLTableElement | null }, counted: boolean): Drawn => {
  const { cells, isDrawn, setDrawn } = useMap()
  const columns = useColumns()
  const spans = useMemo(() => spansOf(columns), [columns])
  const columnOf = useMemo(() => columnOfCell(columns), [columns])
  const { runs, beginning } = useColumnWindow({
    count: columns.length,
    on: counted,
    table,
    cells,
    isDrawn,
    setDrawn,
    columnOf,
  })
  return { columns, spans, runs, counted, beginning }
}

/** The lanes that are there: all, or at the beginning as many as fill the window. */
const useLanesThere = ({ columns, runs, beginning }: Drawn, lanes: readonly Lane[]): readonly Lane[] => {
  const { journey } = useSource()
  // Reckoned once: what has been drawn is not taken away because a card came.
  const [atFirst] = useState(() =>
    beginning ? lanesAtFirst(journey(), lanes, columns.slice(0, runs[0]?.end), window.innerHeight).length : 0,
  )
  return beginning ? lanes.slice(0, atFirst) : lanes
}

const Rows = ({ lanes, columns, runs, counted }: DrawnLanes): ReactElement => (
  <tbody>
    {lanes.map((lane, i) => (
      <LaneRow key={lane.id} lane={lane} columns={columns} runs={runs} rowIndex={counted ? i + 3 : undefined} />
    ))}
  </tbody>
)

/**
 * The map as a table that hears its store: stages over steps, and a row for each lane. While it is edited, a grid that
 * arrow keys walk. Where it has many columns, those far out of sight are left out.
 */
export const MapTable = ({ titleId, bottlenecks, large, windowed }: MapTableProps): ReactElement => {
  const settings = useMap()
  const { words, edit, cells } = settings
  const table = useRef<HTMLTableElement>(null)
  const drawn = useDrawn(table, windowed)
  const lanes = useLanes()
  const { columns, counted, spans, beginning } = drawn
  const grid = useMemo(() => (edit ? mapGrid(columns, lanes) : []), [edit, columns, lanes])
  const navigation: GridProps = useGridNavigation(grid, cells, table, drawn.runs)
  const there = useLanesThere(drawn, lanes)
  useSteadyRows(counted && !beginning, table)
  useShownSelection(table)
  const inTable = useMemo(
    () => ({ ...settings, inGrid: settings.edit !== undefined, beginning }),
    [settings, beginning],
  )
  return (
    <MapContext.Provider value={inTable}>
      <table
        ref={table}
        className={large && !windowed ? 'jk-grid jk-large' : 'jk-grid'}
        aria-labelledby={titleId}
        {...(counted && { 'aria-colcount': columns.length + 1, 'aria-rowcount': lanes.length + 2 })}
        {...(edit && { role: 'grid', 'aria-multiselectable': true, ...navigation })}
      >
        <caption className="jk-hidden">{words.map}</caption>
        {columnGroups(spans)}
        <Heads {...drawn} bottlenecks={bottlenecks} />
        <Rows {...drawn} lanes={there} />
      </table>
    </MapContext.Provider>
  )
}
