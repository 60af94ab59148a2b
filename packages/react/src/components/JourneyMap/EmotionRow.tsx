import type { ReactElement } from 'react'
import { type Column, type Lane } from '@journeykit/core'
import { labelSides } from '@journeykit/layout'
import { useJourney } from '../../binding/useJourney.ts'
import { CurveOverlay } from '../CurveOverlay/CurveOverlay.tsx'
import { EmotionCell, type EmotionSpot } from './EmotionCell.tsx'
import { sameEmotionRow, selectEmotionRow, type EmotionRowData } from './emotionRowData.ts'
import { LaneHead } from './LaneHead.tsx'
import { plot, plotY } from './plot.ts'
import { selectPersonas, selectScale } from './selectors.ts'

export interface EmotionRowProps {
  readonly lane: Lane
  readonly columns: readonly Column[]
  readonly hint: string
}

const noSpot: EmotionSpot = { scores: [], before: [], side: undefined, name: undefined }

type Ys = readonly (number | undefined)[]

const nameAt = ({ lowest, wows }: EmotionRowData, place: string): EmotionSpot['name'] =>
  place === lowest ? 'lowest' : wows.includes(place) ? 'wow' : undefined

/** What each cell draws: the scores here and before, and where there is room for the label. */
const spotsOf = (
  data: EmotionRowData,
  columns: readonly Column[],
  toY: (score: number) => number,
): readonly EmotionSpot[] => {
  const ys: readonly Ys[] = data.curves.map(({ scores }) =>
    scores.map((score) => (score === undefined ? undefined : toY(score))),
  )
  const sides = labelSides(ys[0] ?? [], ys.slice(1))
  return columns.map(({ place }, i) => ({
    scores: data.curves.map(({ scores }) => scores[i]),
    before: data.curves.map(({ scores }) => scores[i - 1]),
    side: sides[i],
    name: nameAt(data, place),
  }))
}

/** The emotion lane: a cell for each step with its scores, and the curves laid over all of them. */
export const EmotionRow = ({ lane, columns, hint }: EmotionRowProps): ReactElement => {
  const data = useJourney(selectEmotionRow, sameEmotionRow)
  const scale = useJourney(selectScale)
  const personas = useJourney(selectPersonas)
  const spots = spotsOf(data, columns, (score) => plotY(score, scale))
  return (
    <tr className="jk-lane jk-lane-emotion">
      <LaneHead lane={lane} hint={hint} />
      {columns.map((column, i) => (
        <EmotionCell
          key={column.place}
          lane={lane.id}
          column={column}
          spot={spots[i] ?? noSpot}
          personas={personas}
          scale={scale}
        >
          {i === 0 && <CurveOverlay curves={data.curves} columns={columns.length} scale={scale} plot={plot} />}
        </EmotionCell>
      ))}
    </tr>
  )
}
