import type { EmotionScale } from '@journeykit/core'
import { scorePosition, type ScoreRange } from '@journeykit/layout'

/** The emotion lane's plot: its height, and the margin in which the outermost faces and their labels stand. */
export const plot: ScoreRange = { length: 196, margin: 36 }

/** The width of a column in the plot's own units. The drawing is stretched to the real width; marks and texts are not. */
export const plotColumn = 100

export const plotY = (score: number, scale: EmotionScale): number => scorePosition(score, scale, plot)
