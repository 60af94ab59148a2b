import type { EmotionScale } from '@journeykit/core'
import { roundNumbers } from './roundNumbers.ts'

/** The scores at which a rule is drawn, best first: round numbers within the scale, and always its neutral. */
export const scoreTicks = ({ min, max, neutral }: EmotionScale, count = 4): readonly number[] =>
  [...new Set([...roundNumbers(min, max, count), neutral])].sort((a, b) => b - a)
