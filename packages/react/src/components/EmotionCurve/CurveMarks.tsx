import type { ReactElement } from 'react'
import type { Column, EmotionScale } from '@journeykit/core'
import { labelSides } from '@journeykit/layout'
import { CurvePoint, OtherPoint } from './CurvePoint.tsx'
import { curvePlot, curveY } from './curvePlot.ts'
import { pointNames } from './pointNames.ts'
import type { Shown } from './shown.ts'

export interface CurveMarksProps {
  readonly columns: readonly Column[]
  readonly shown: readonly Shown[]
  readonly scale: EmotionScale
}

const ysOf = ({ curve }: Shown, scale: EmotionScale): readonly (number | undefined)[] =>
  curve.points.map(({ score }) => (score === undefined ? undefined : curveY(score, scale)))

/** The marks of all curves, column by column; the main persona's lie on top. */
export const CurveMarks = ({ columns, shown, scale }: CurveMarksProps): ReactElement => {
  const [main, ...others] = shown.map((each) => ysOf(each, scale))
  const sides = labelSides(main ?? [], others)
  const markAt = ({ curve, persona }: Shown, index: number, i: number, place: string): ReactElement | null => {
    const score = curve.points[i]?.score
    if (score === undefined) return null
    return index > 0 ? (
      <OtherPoint key={persona.id} index={index} score={score} scale={scale} />
    ) : (
      <CurvePoint
        key={persona.id}
        score={score}
        scale={scale}
        side={sides[i] ?? 'above'}
        names={pointNames(curve, place, scale)}
      />
    )
  }
  return (
    <div className="jk-chart-slots">
      {columns.map(({ place }, i) => (
        <div key={place}>
          <svg
            className="jk-marks"
            width="2"
            height={curvePlot.length}
            viewBox={`-1 0 2 ${String(curvePlot.length)}`}
            aria-hidden="true"
          >
            {shown.map((each, index) => markAt(each, index, i, place)).reverse()}
          </svg>
        </div>
      ))}
    </div>
  )
}
