import type { ReactElement, ReactNode } from 'react'
import { emotionClass, type EmotionClass, type EmotionScale } from '@journeykit/core'
import type { LabelSide } from '@journeykit/layout'
import type { MapWords } from '../../words/mapWords.ts'
import { Face } from '../Face/Face.tsx'
import { PersonaShape } from '../PersonaMark/PersonaMark.tsx'
import { plotY } from './plot.ts'

export interface EmotionMarkProps {
  /** Which persona: 0 has a face and its number, the others a mark. */
  readonly index: number
  readonly score: number
  readonly scale: EmotionScale
  readonly words: MapWords
  readonly side: LabelSide | undefined
  readonly name: 'lowest' | 'wow' | 'mean' | undefined
  /** What the host draws instead of the face. */
  readonly icon?: ((feeling: EmotionClass) => ReactNode) | undefined
}

const faceOf = (feeling: EmotionClass, icon: EmotionMarkProps['icon']): ReactNode =>
  icon ? icon(feeling) : <Face feeling={feeling} />

/** A point of a curve. The number is isolated, so that its sign stays before it where the map runs from right to left. */
export const EmotionMark = ({ index, score, scale, words, side, name, icon }: EmotionMarkProps): ReactElement => (
  <g transform={`translate(0 ${String(plotY(score, scale))})`}>
    {name === 'mean' && <circle className="jk-mean" r={index > 0 ? 10 : 14} />}
    {index > 0 ? <PersonaShape index={index} /> : faceOf(emotionClass(score, scale), icon)}
    {index === 0 && (
      <text className="jk-score" y={side === 'below' ? 25 : -16}>
        {name !== undefined && <tspan className="jk-point-name">{words[name]} </tspan>}
        {`\u2066${words.score(score, scale)}\u2069`}
      </text>
    )}
  </g>
)
