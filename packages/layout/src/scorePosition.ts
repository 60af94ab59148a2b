import type { EmotionScale } from '@journeykit/core'

/** The room that a curve is drawn in: how far it reaches, and the margin kept free at each end for marks and labels. */
export interface ScoreRange {
  readonly length: number
  readonly margin: number
}

/**
 * How far along an axis of `length` a score lies, best at 0. On a map that runs across this is y; where the journey
 * runs down, the axis is laid the other way round with `worstFirst` and this is x. Linear between min and max.
 */
export const scorePosition = (
  score: number,
  { min, max }: Pick<EmotionScale, 'min' | 'max'>,
  { length, margin }: ScoreRange,
  worstFirst = false,
): number => {
  const share = worstFirst ? (score - min) / (max - min) : (max - score) / (max - min)
  return margin + share * (length - 2 * margin)
}
