import type { EmotionScale } from '@journeykit/core'
import { scorePosition, type ScoreRange } from '@journeykit/layout'

/** The emotion lane's plot: its height, and the margin in which the outermost faces and their labels stand. */
export const plot: ScoreRange = { length: 204, margin: 31 }

export const plotY = (score: number, scale: EmotionScale): number => scorePosition(score, scale, plot)
