import type { EmotionScale, FigureWords } from '@journeykit/core'

/** The ends of a scale are mostly whole; “−2” says more calmly what “−2.0” says. */
const whole = (figure: string): string => figure.replace(/[.,]0$/, '')

/** From where to where a scale goes, in the figures of a language: “−2 … +2”. */
export const scaleEndsIn =
  ({ score }: Pick<FigureWords, 'score'>) =>
  (scale: EmotionScale): string =>
    `${whole(score(scale.min, scale))} … ${whole(score(scale.max, scale))}`
