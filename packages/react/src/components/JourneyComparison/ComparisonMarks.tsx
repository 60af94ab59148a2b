import type { ReactElement } from 'react'
import type { PairedPoint } from '@journeykit/core'
import { labelSides } from '@journeykit/layout'
import { CurvePoint, OtherPoint } from '../EmotionCurve/CurvePoint.tsx'
import { curvePlot, curveY } from '../EmotionCurve/curvePlot.ts'
import { ChangeAt } from './ChangeAt.tsx'
import type { Compared } from './compared.ts'

/** The marks of both curves, column by column, and under them by how much it changed. */
export const ComparisonMarks = ({ compared }: { readonly compared: Compared }): ReactElement => {
  const { before, curve } = compared
  const { scale } = before
  const yOf = (score: number | undefined): number | undefined =>
    score === undefined ? undefined : curveY(score, scale)
  const sides = labelSides(
    curve.points.map((point) => yOf(point.after)),
    [curve.points.map((point) => yOf(point.before))],
  )
  const marksOf = ({ before: was, after: is }: PairedPoint, i: number): ReactElement => (
    <svg
      className="jk-marks"
      width="2"
      height={curvePlot.length}
      viewBox={`-1 0 2 ${String(curvePlot.length)}`}
      aria-hidden="true"
    >
      {was !== undefined && <OtherPoint index={1} score={was} scale={scale} />}
      {is !== undefined && <CurvePoint score={is} scale={scale} side={sides[i] ?? 'above'} names={[]} />}
    </svg>
  )
  return (
    <div className="jk-chart-slots">
      {curve.points.map((point, i) => (
        <div key={point.place}>
          {marksOf(point, i)}
          <ChangeAt point={point} />
        </div>
      ))}
    </div>
  )
}
