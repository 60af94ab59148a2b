import { inOrder, emotionCurve, type Id, type Journey } from '@journeykit/core'
import { scoresOf } from './selectors.ts'

/** The curve of one persona, by column. */
export interface PersonaCurve {
  readonly persona: Id<'persona'>
  readonly title: string
  /** Undefined for a gap. */
  readonly scores: readonly (number | undefined)[]
}

/** What the emotion lane shows. */
export interface EmotionRowData {
  readonly curves: readonly PersonaCurve[]
  /** The columns of the main persona's curve that are named on it. */
  readonly lowest: string | undefined
  readonly wows: readonly string[]
}

const curvesOf = (journey: Journey): readonly PersonaCurve[] =>
  inOrder(journey, 'persona').map(({ id, title }) => ({ persona: id, title, scores: scoresOf(journey, id) }))

export const selectEmotionRow = (journey: Journey): EmotionRowData => {
  const curves = curvesOf(journey)
  const main = curves[0] && emotionCurve(journey, curves[0].persona)
  // The lowest point is worth a name only where somebody feels bad there.
  const lowest = main?.lowest && main.lowest.score < journey.scale.neutral ? main.lowest.place : undefined
  return { curves, lowest, wows: main?.highest && main.wows.includes(main.highest.place) ? [main.highest.place] : [] }
}

const sameValues = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]))

const sameCurve = (a: PersonaCurve, b: PersonaCurve | undefined): boolean =>
  b !== undefined && a.persona === b.persona && a.title === b.title && sameValues(a.scores, b.scores)

export const sameEmotionRow = (a: EmotionRowData, b: EmotionRowData): boolean =>
  a.lowest === b.lowest &&
  sameValues(a.wows, b.wows) &&
  a.curves.length === b.curves.length &&
  a.curves.every((curve, i) => sameCurve(curve, b.curves[i]))
