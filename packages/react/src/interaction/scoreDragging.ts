import type { EmotionScale } from '@journeykit/core'
import type { ScoreRange } from '@journeykit/layout'
import { scoreStep } from './scoreStepping.ts'

/** Less than this is a click with an unsteady hand, in pixels. */
export const dragThreshold = 4

/**
 * The score to which a point has been dragged, on the finest steps of the scale.
 * @param distance how far towards the better end, in pixels
 * @param from the score that it had; a gap begins at neutral
 */
export const scoreAfterDrag = (
  from: number | undefined,
  distance: number,
  scale: EmotionScale,
  { length, margin }: ScoreRange,
): number => {
  const { min, max, neutral } = scale
  const there = (from ?? neutral) + (distance / (length - 2 * margin)) * (max - min)
  const fine = scoreStep(scale, true)
  const stepped = min + Math.round((there - min) / fine) * fine
  return Math.round(Math.min(max, Math.max(min, stepped)) * 1000) / 1000
}
