import { columnsOf, emotionCurve, inOrder, type Curve, type Id, type Journey, type Persona } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import type { MapColumn } from './mapColumns.ts'

/** The curve of one persona, by column of the map. */
export interface PersonaCurve {
  readonly persona: Id<'persona'>
  /** Undefined for a gap; the mean of a stage that is folded. */
  readonly scores: readonly (number | undefined)[]
}

/** What the emotion lane shows. */
export interface EmotionRowData {
  readonly curves: readonly PersonaCurve[]
  readonly personas: readonly Persona[]
  /** The columns of the main persona's curve that are named on it. */
  readonly lowest: string | undefined
  readonly wows: readonly string[]
}

const isFolded = ({ folded }: MapColumn): boolean => folded !== undefined

/** The mean of the scored steps of each stage, to a tenth; nothing for a stage in which nobody scored. */
const meansOf = (journey: Journey, points: Curve['points']): ReadonlyMap<string, number> => {
  const byStage = new Map<string, number[]>()
  // A curve has a point for each column of the journey, in the same order.
  columnsOf(journey).forEach(({ stage }, i) => {
    const score = points[i]?.score
    if (score !== undefined) byStage.set(stage, [...(byStage.get(stage) ?? []), score])
  })
  const mean = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length
  return new Map([...byStage].map(([stage, scores]) => [stage, Math.round(mean(scores) * 10) / 10]))
}

/**
 * The scores by column of the map. The curve's points are by column of the journey: the same unless something is folded.
 * A folded stage shows the mean of its scored steps.
 */
export const scoresAt = (
  journey: Journey,
  persona: Id<'persona'>,
  columns: readonly MapColumn[],
): PersonaCurve['scores'] => {
  const { points } = emotionCurve(journey, persona)
  if (!columns.some(isFolded)) return points.map(({ score }) => score)
  const byPlace = new Map(points.map(({ place, score }) => [place, score]))
  const means = meansOf(journey, points)
  return columns.map((column) => (isFolded(column) ? means.get(column.stage) : byPlace.get(column.place)))
}

/** The curves of all personas but the hidden ones, the main one first. */
export const emotionRow = (
  journey: Journey,
  columns: readonly MapColumn[],
  hidden: ReadonlySet<string>,
): EmotionRowData => {
  const personas = inOrder(journey, 'persona').filter(({ id }) => !hidden.has(id))
  const curves = personas.map(({ id }) => ({ persona: id, scores: scoresAt(journey, id, columns) }))
  const main = personas[0] && emotionCurve(journey, personas[0].id)
  // The lowest point is worth a name only where somebody feels bad there.
  const lowest = main?.lowest && main.lowest.score < journey.scale.neutral ? main.lowest.place : undefined
  const wows = main?.highest && main.wows.includes(main.highest.place) ? [main.highest.place] : []
  return { curves, personas, lowest, wows }
}

const sameCurve = (a: PersonaCurve, b: PersonaCurve | undefined): boolean =>
  b !== undefined && a.persona === b.persona && sameList(a.scores, b.scores)

/** True where both would be drawn the same. */
export const sameEmotionRow = (a: EmotionRowData, b: EmotionRowData): boolean =>
  a.lowest === b.lowest &&
  sameList(a.wows, b.wows) &&
  sameList(a.personas, b.personas) &&
  a.curves.length === b.curves.length &&
  a.curves.every((curve, i) => sameCurve(curve, b.curves[i]))
