import type { EmotionScale } from '@journeykit/core'

/** One step of the scale: a quarter of it, so 1 on −2 … +2 and on 1 … 5. With Shift, a tenth of a step. */
export const scoreStep = ({ min, max }: EmotionScale, fine = false): number => (max - min) / (fine ? 40 : 4)

const tidy = (score: number): number => Math.round(score * 1000) / 1000

/**
 * The score that a key leads to, or undefined where the key is not one of the slider's. From a gap, up and down both
 * start at neutral.
 */
export const scoreAfterKey = (
  score: number | undefined,
  key: string,
  scale: EmotionScale,
  fine = false,
): number | undefined => {
  const step = scoreStep(scale, fine)
  const bounded = (value: number) => tidy(Math.min(scale.max, Math.max(scale.min, value)))
  switch (key) {
    case 'ArrowUp':
      return score === undefined ? scale.neutral : bounded(score + step)
    case 'ArrowDown':
      return score === undefined ? scale.neutral : bounded(score - step)
    case 'PageUp':
      return score === undefined ? scale.neutral : bounded(score + 2 * step)
    case 'PageDown':
      return score === undefined ? scale.neutral : bounded(score - 2 * step)
    case 'Home':
      return scale.min
    case 'End':
      return scale.max
    default:
      return undefined
  }
}

/** The five scores that a menu offers, best first: the ends, the neutral, and half-way between. */
export const offeredScores = ({ min, neutral, max }: EmotionScale): readonly number[] => [
  max,
  tidy((max + neutral) / 2),
  neutral,
  tidy((min + neutral) / 2),
  min,
]
