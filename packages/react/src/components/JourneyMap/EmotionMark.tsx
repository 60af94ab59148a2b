import type { ReactElement } from 'react'
import { emotionClass } from '@journeykit/core'
import type { LabelSide } from '@journeykit/layout'
import { useJourney } from '../../binding/useJourney.ts'
import { Face } from '../Face/Face.tsx'
import { PersonaShape } from '../PersonaMark/PersonaMark.tsx'
import { useMap } from './MapContext.ts'
import { plotY } from './plot.ts'
import { selectScale } from './selectors.ts'

export interface EmotionMarkProps {
  /** Which persona: 0 has a face and its number, the others a mark. */
  readonly index: number
  readonly score: number | undefined
  readonly side: LabelSide | undefined
  readonly name: 'lowest' | 'wow' | undefined
}

/** A point of a curve. The number is isolated, so that its sign stays before it where the map runs from right to left. Nothing in a gap. */
export const EmotionMark = ({ index, score, side, name }: EmotionMarkProps): ReactElement | null => {
  const scale = useJourney(selectScale)
  const { words } = useMap()
  if (score === undefined) return null
  const y = plotY(score, scale)
  if (index > 0)
    return (
      <g transform={`translate(0 ${String(y)})`}>
        <PersonaShape index={index} />
      </g>
    )
  return (
    <g transform={`translate(0 ${String(y)})`}>
      <Face feeling={emotionClass(score, scale)} />
      <text className="jk-score" y={side === 'below' ? 25 : -16}>
        {name !== undefined && <tspan className="jk-point-name">{words[name]} </tspan>}
        <tspan>{`\u2066${words.score(score, scale)}\u2069`}</tspan>
      </text>
    </g>
  )
}
