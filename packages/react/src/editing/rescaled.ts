import { rescale, type EmotionScale } from '@journeykit/core'
import type { Values } from './remapped.ts'

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const carried = (values: Values, from: EmotionScale, to: EmotionScale): Values => {
  const { score } = values
  return typeof score === 'number' ? { ...values, score: rescale(score, from, to) } : values
}

export const sameScale = (a: EmotionScale, b: EmotionScale): boolean =>
  a.min === b.min && a.max === b.max && a.neutral === b.neutral

/** An emotion with its score and those of its readings carried over to another scale. */
export const rescaled = (emotion: Values, from: EmotionScale, to: EmotionScale): Values => {
  const { readings } = emotion
  const whole = carried(emotion, from, to)
  if (!Array.isArray(readings)) return whole
  return {
    ...whole,
    readings: readings.map((reading: unknown) => (isValues(reading) ? carried(reading, from, to) : reading)),
  }
}
