import type { ScoreRange } from '@journeykit/layout'

/** The strip of the curve on a map that runs down: its width, and the margin in which the outermost faces stand. */
export const strip: ScoreRange = { length: 96, margin: 18 }
