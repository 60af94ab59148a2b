/** The scale on which a journey's emotions are scored. `min < neutral < max`. */
export interface EmotionScale {
  /** The worst score. */
  readonly min: number
  /** The best score. */
  readonly max: number
  /** Neither good nor bad; need not lie in the middle. */
  readonly neutral: number
}

/** −2 … +2 with neutral 0, the common practice of journey maps. */
export const defaultScale: EmotionScale = { min: -2, max: 2, neutral: 0 }

/** Where a score lies on −1 … +1, each side of neutral apart: −1 the scale's min, 0 its neutral, +1 its max. */
export const leaning = (score: number, { min, max, neutral }: EmotionScale): number =>
  score < neutral ? (score - neutral) / (neutral - min) : (score - neutral) / (max - neutral)

/**
 * Carries a score from one scale to another, each side of neutral apart and linearly. 1…5 → −2…+2 is x − 3. Rounding
 * never carries it past the ends of the other scale.
 */
export const rescale = (score: number, from: EmotionScale, to: EmotionScale): number => {
  const lean = leaning(score, from)
  const carried = to.neutral + lean * (lean < 0 ? to.neutral - to.min : to.max - to.neutral)
  return Math.min(to.max, Math.max(to.min, carried))
}

/** The five classes that colours, faces and words are given for, worst first: 1 … 5. */
export type EmotionClass = 1 | 2 | 3 | 4 | 5

/** The class of a score: fifths of the leaning −1 … +1, so class 5 is the top fifth of a symmetric scale. */
export const emotionClass = (score: number, scale: EmotionScale): EmotionClass => {
  const fifth = Math.floor((leaning(score, scale) + 1) / 0.4 + 1e-9) + 1
  return Math.min(5, Math.max(1, fifth)) as EmotionClass
}
