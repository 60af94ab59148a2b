import type { EmotionScale } from '@journeykit/core'
import { ticks } from 'd3-array'

/** The scores at which a rule is drawn, best first: round numbers within the scale, and always its neutral. */
export const scoreTicks = ({ min, max, neutral }: EmotionScale, count = 4): readonly number[] =>
  [...new Set([...ticks(min, max, count), neutral])].sort((a, b) => b - a)
