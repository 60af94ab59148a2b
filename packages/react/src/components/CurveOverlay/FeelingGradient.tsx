import type { ReactElement } from 'react'
import type { EmotionScale } from '@journeykit/core'

export interface FeelingGradientProps {
  readonly id: string
  readonly scale: EmotionScale
  readonly toY: (score: number) => number
}

/** The main line takes the colours of the feelings that it runs through. */
export const FeelingGradient = ({ id, scale, toY }: FeelingGradientProps): ReactElement => (
  <linearGradient id={id} x1="0" x2="0" y1={toY(scale.max)} y2={toY(scale.min)} gradientUnits="userSpaceOnUse">
    <stop className="jk-stop-best" offset="0" />
    <stop className="jk-stop-neutral" offset={(scale.max - scale.neutral) / (scale.max - scale.min)} />
    <stop className="jk-stop-worst" offset="1" />
  </linearGradient>
)
