import type { ReactElement } from 'react'
import { emotionClass, type EmotionScale } from '@journeykit/core'
import type { LabelSide } from '@journeykit/layout'
import { Face } from '../Face/Face.tsx'
import { PersonaShape } from '../PersonaMark/PersonaMark.tsx'
import { useView } from '../View/ViewContext.ts'
import { curveY } from './curvePlot.ts'
import type { PointName } from './pointNames.ts'

export interface CurvePointProps {
  readonly score: number
  readonly scale: EmotionScale
  readonly side: LabelSide
  readonly names: readonly PointName[]
}

/** Baselines of the number and, further out, of the names. */
const baselines: Readonly<Record<LabelSide, readonly [number, number]>> = { above: [-16, -30], below: [25, 39] }

/** A point of the main curve: a face, its number and what the point is called. */
export const CurvePoint = ({ score, scale, side, names }: CurvePointProps): ReactElement => {
  const { words } = useView()
  const [number, name] = baselines[side]
  return (
    <g transform={`translate(0 ${String(curveY(score, scale))})`}>
      <Face feeling={emotionClass(score, scale)} />
      {/* Isolated, so that the sign stays before its number where the view runs from right to left. */}
      <text className="jk-score" y={number}>{`\u2066${words.score(score, scale)}\u2069`}</text>
      {names.length > 0 && (
        <text className="jk-score jk-point-name" y={name}>
          {names.map((each) => words[each]).join(' · ')}
        </text>
      )}
    </g>
  )
}

/** A point of another persona's curve: its mark. */
export const OtherPoint = ({
  score,
  scale,
  index,
}: Pick<CurvePointProps, 'score' | 'scale'> & { readonly index: number }): ReactElement => (
  <g transform={`translate(0 ${String(curveY(score, scale))})`}>
    <PersonaShape index={index} />
  </g>
)
