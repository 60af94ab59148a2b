import {
  memo,
  useCallback,
  useMemo,
  useRef,
  useSyncExternalStore,
  type NamedExoticComponent,
  type ReactElement,
} from 'react'
import type { Journey } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useIsClient } from '../../interaction/useIsClient.ts'
import { useNearView } from '../../interaction/useNearView.ts'
import { useWantedFocus } from '../../interaction/useWantedFocus.ts'
import { DownStep } from './DownStep.tsx'
import { scoresAt } from './emotionRowData.ts'
import { useMap } from './MapContext.ts'
import { manyColumns, type MapColumn } from './mapColumns.ts'
import { columnOfCell, stageCell } from './mapGrid.ts'
import { useColumns, usePersonas } from './useShown.ts'
import { useMarked } from './useMarked.ts'
import { useShownSelection } from './useShownSelection.ts'

export interface MapDownProps {
  readonly titleId: string
  /** How many bottlenecks are marked. */
  readonly bottlenecks: number
  /** True to draw all steps, however many there are. */
  readonly whole: boolean
}

type Scores = readonly (number | undefined)[]

const noScores: Scores = []

const useMainScores = (columns: readonly MapColumn[]): Scores => {
  const main = usePersonas()[0]?.id
  const select = useCallback(
    (journey: Journey) => {
      if (main === undefined) return noScores
      return scoresAt(journey, main, columns)
    },
    [main, columns],
  )
  return useJourney(select, sameList)
}

/** The scores around a column: two on each side decide how the curve runs through it. */
const around = (scores: Scores, i: number): Scores => [-2, -1, 0, 1, 2].map((step) => scores[i + step])

interface StepsProps {
  readonly columns: readonly MapColumn[]
  /** Which of all columns these begin with. */
  readonly start: number
  readonly scores: Scores
  readonly marked: ReadonlyMap<string, number>
}

const Steps = ({ columns, start, scores, marked }: StepsProps): ReactElement => (
  <>
    {columns.map((column, i) => (
      <DownStep
        key={column.place}
        column={column}
        bottleneck={marked.get(column.stage)}
        around={around(scores, start + i)}
      />
    ))}
  </>
)

/** So many steps come and go together. */
const chunk = 12

/** True while the keyboard is in one of these steps, which then have to be there. */
const useHasFocus = (columns: readonly MapColumn[]): boolean => {
  const { cells } = useMap()
  const holds = useMemo(() => {
    const columnOf = columnOfCell(columns)
    const stages = new Set(columns.map(({ stage }) => stageCell(stage)))
    return (cell: string | undefined) => cell !== undefined && (columnOf(cell) !== undefined || stages.has(cell))
  }, [columns])
  const has = () => {
    const { wanted, active, writing } = cells.get()
    return [wanted, active, writing].some(holds)
  }
  return useSyncExternalStore(cells.subscribe, has, () => false)
}

/** Some steps of a long journey, drawn while they are near; otherwise a list item as high as they were. */
const ChunkPlain = (props: StepsProps): ReactElement => {
  const edge = useRef<HTMLLIElement>(null)
  const { columns, start } = props
  const near = useNearView(edge, true, start === 0)
  const focused = useHasFocus(columns)
  return (
    <>
      <li ref={edge} className="jk-down-edge" aria-hidden="true" data-away={!(near || focused) || undefined} />
      {(near || focused) && <Steps {...props} />}
    </>
  )
}

const Chunk: NamedExoticComponent<StepsProps> = memo(ChunkPlain)

const chunksOf = (
  columns: readonly MapColumn[],
): readonly { readonly start: number; readonly columns: readonly MapColumn[] }[] =>
  Array.from({ length: Math.ceil(columns.length / chunk) }, (_, i) => ({
    start: i * chunk,
    columns: columns.slice(i * chunk, (i + 1) * chunk),
  }))

/** The journey running down, for narrow places: one step under another, the main persona's curve beside them. */
export const MapDown = ({ titleId, bottlenecks, whole }: MapDownProps): ReactElement => {
  const columns = useColumns()
  const scores = useMainScores(columns)
  const inParts = useIsClient() && !whole && columns.length > manyColumns
  const marked = useMarked(bottlenecks, inParts)
  const list = useRef<HTMLOListElement>(null)
  const { cells, edit } = useMap()
  const chunks = useMemo(() => chunksOf(columns), [columns])
  useWantedFocus(columns, cells, list)
  useShownSelection(list)
  const steps = (
    <ol ref={list} className="jk-down" aria-labelledby={titleId}>
      {inParts ? (
        chunks.map((part) => (
          <Chunk
            key={part.columns[0]?.place}
            columns={part.columns}
            start={part.start}
            scores={scores}
            marked={marked}
          />
        ))
      ) : (
        <Steps columns={columns} start={0} scores={scores} marked={marked} />
      )}
    </ol>
  )
  return (
    <>
      {steps}
      {edit && <edit.Lanes />}
    </>
  )
}
