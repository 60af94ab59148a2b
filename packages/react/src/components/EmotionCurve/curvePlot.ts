import type { EmotionScale } from '@journeykit/core'
import { scorePosition, type ScoreRange } from '@journeykit/layout'

/** The plot of a curve alone: its height, and the margin in which the outermost faces, numbers and names stand. */
export const curvePlot: ScoreRange = { length: 250, margin: 46 }

export const curveY = (score: number, scale: EmotionScale): number => scorePosition(score, scale, curvePlot)
