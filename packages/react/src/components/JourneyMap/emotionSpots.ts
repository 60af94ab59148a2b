import type { EmotionScale } from '@journeykit/core'
import { labelSides } from '@journeykit/layout'
import type { EmotionSpot } from './emotionCell.tsx'
import type { EmotionRowData } from './emotionRowData.ts'
import type { MapColumn } from './mapColumns.ts'
import { plotY } from './plot.ts'

type Ys = readonly (number | undefined)[]

const nameAt = ({ lowest, wows }: EmotionRowData, place: string): EmotionSpot['name'] =>
  place === lowest ? 'lowest' : wows.includes(place) ? 'wow' : undefined

/** What each cell of the emotion lane draws: the scores here and before, and where there is room for the label. */
export const emotionSpots = (
  data: EmotionRowData,
  columns: readonly MapColumn[],
  scale: EmotionScale,
): readonly EmotionSpot[] => {
  const ys: readonly Ys[] = data.curves.map(({ scores }) =>
    scores.map((score) => (score === undefined ? undefined : plotY(score, scale))),
  )
  const sides = labelSides(ys[0] ?? [], ys.slice(1))
  return columns.map(({ place, folded }, i) => ({
    scores: data.curves.map(({ scores }) => scores[i]),
    // The mean of a folded stage is no step that one could come up or down from.
    before: data.curves.map(({ scores }) => (columns[i - 1]?.folded === undefined ? scores[i - 1] : undefined)),
    side: sides[i],
    name: folded === undefined ? nameAt(data, place) : 'mean',
  }))
}
