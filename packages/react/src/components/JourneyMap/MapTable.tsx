import { useMemo, useRef, type ReactElement } from 'react'
import type { Column, Id } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useGridNavigation, type GridProps } from '../../interaction/useGridNavigation.ts'
import { LaneRow } from './LaneRow.tsx'
import { MapContext, useCell, useMap } from './MapContext.ts'
import { cornerCell, mapGrid, stepsCell } from './mapGrid.ts'
import { selectColumns, selectLanes } from './selectors.ts'
import { StageHead } from './StageHead.tsx'
import { StepHead } from './StepHead.tsx'
import { useMarked } from './useMarked.ts'

/** A stage and how many columns it stands over. */
interface Span {
  readonly stage: Id<'stage'>
  readonly columns: readonly Column[]
}

const spansOf = (columns: readonly Column[]): readonly Span[] =>
  columns
    .filter(({ firstOfStage }) => firstOfStage)
    .map(({ stage }) => ({ stage, columns: columns.filter((column) => column.stage === stage) }))

const Heads = ({
  spans,
  columns,
  marked,
}: {
  readonly spans: readonly Span[]
  readonly columns: readonly Column[]
  readonly marked: ReadonlyMap<string, number>
}): ReactElement => {
  const { words } = useMap()
  const [corner, steps] = [useCell(cornerCell), useCell(stepsCell)]
  return (
    <thead>
      <tr>
        <td className="jk-lane-head jk-corner" {...corner} />
        {spans.map(({ stage, columns: { length } }) => (
          <StageHead key={stage} id={stage} span={length} bottleneck={marked.get(stage)} />
        ))}
      </tr>
      <tr className="jk-steps">
        <th scope="row" className="jk-lane-head" {...steps}>
          {words.steps}
        </th>
        {columns.map((column) => (
          <StepHead key={column.place} column={column} />
        ))}
      </tr>
    </thead>
  )
}

export interface MapTableProps {
  readonly titleId: string
  /** How many bottlenecks are marked. */
  readonly bottlenecks: number
}

/** From here on cards out of sight are not laid out until they come into it. */
const manyColumns = 60

const Table = ({ titleId, bottlenecks }: MapTableProps): ReactElement => {
  const { words, editable, cells } = useMap()
  const columns = useJourney(selectColumns)
  const lanes = useJourney(selectLanes)
  const marked = useMarked(bottlenecks)
  const spans = useMemo(() => spansOf(columns), [columns])
  const grid = useMemo(() => mapGrid(columns, lanes), [columns, lanes])
  const table = useRef<HTMLTableElement>(null)
  const navigation: GridProps = useGridNavigation(grid, cells, table)
  return (
    <table
      ref={table}
      className={columns.length > manyColumns ? 'jk-grid jk-large' : 'jk-grid'}
      aria-labelledby={titleId}
      {...(editable ? { role: 'grid', ...navigation } : {})}
    >
      <caption className="jk-hidden">{words.map}</caption>
      <colgroup>
        <col className="jk-lane-column" />
      </colgroup>
      {spans.map(({ stage, columns: { length } }) => (
        <colgroup key={stage} span={length} className="jk-stage-columns" />
      ))}
      <Heads spans={spans} columns={columns} marked={marked} />
      <tbody>
        {lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} columns={columns} words={words} />
        ))}
      </tbody>
    </table>
  )
}

/** The map as a table: stages over steps, and a row for each lane. While it is edited, a grid that arrow keys walk. */
export const MapTable = (props: MapTableProps): ReactElement => {
  const settings = useMap()
  const { editable } = settings
  const inTable = useMemo(() => ({ ...settings, inGrid: editable }), [settings, editable])
  return (
    <MapContext.Provider value={inTable}>
      <Table {...props} />
    </MapContext.Provider>
  )
}
