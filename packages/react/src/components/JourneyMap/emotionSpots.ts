import type { Column, EmotionScale } from '@journeykit/core'
import { labelSides } from '@journeykit/layout'
import type { EmotionSpot } from './emotionCell.tsx'
import type { EmotionRowData } from './emotionRowData.ts'
import { plotY } from './plot.ts'

type Ys = readonly (number | undefined)[]

const nameAt = ({ lowest, wows }: EmotionRowData, place: string): EmotionSpot['name'] =>
  place === lowest ? 'lowest' : wows.includes(place) ? 'wow' : undefined

/** What each cell of the emotion lane draws: the scores here and before, and where there is room for the label. */
export const emotionSpots = (
  data: EmotionRowData,
  columns: readonly Column[],
  scale: EmotionScale,
): readonly EmotionSpot[] => {
  const ys: readonly Ys[] = data.curves.map(({ scores }) =>
    scores.map((score) => (score === undefined ? undefined : plotY(score, scale))),
  )
  const sides = labelSides(ys[0] ?? [], ys.slice(1))
  return columns.map(({ place }, i) => ({
    scores: data.curves.map(({ scores }) => scores[i]),
    before: data.curves.map(({ scores }) => scores[i - 1]),
    side: sides[i],
    name: nameAt(data, place),
  }))
}
