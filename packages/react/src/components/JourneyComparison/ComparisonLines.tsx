import { useId, type ReactElement } from 'react'
import { areaBetween, emotionPath, scoreTicks, type Point } from '@journeykit/layout'
import { FeelingGradient } from '../CurveOverlay/FeelingGradient.tsx'
import { Hatch } from '../CurveOverlay/Hatch.tsx'
import { curvePlot, curveY } from '../EmotionCurve/curvePlot.ts'
import type { Compared } from './compared.ts'

/** The width of a column in the plot's own units. The drawing is stretched to the real width. */
const column = 100

type Points = readonly (Point | undefined)[]

/** The points of one side. A column that this side does not have is no gap: its line passes there. */
const pointsOf = ({ before, curve: { points } }: Compared, side: 'before' | 'after'): Points =>
  points.flatMap((point, i): Points => {
    if (point.on !== 'both' && point.on !== side) return []
    const score = point[side]
    return [score === undefined ? undefined : { x: (i + 0.5) * column, y: curveY(score, before.scale) }]
  })

/** Both curves and what lies between them: plain where it got better, hatched where it got worse. Decoration. */
export const ComparisonLines = ({ compared }: { readonly compared: Compared }): ReactElement => {
  const id = `jk${useId().replace(/\W/g, '')}`
  const { scale } = compared.before
  const width = Math.max(1, compared.curve.points.length) * column
  const [was, is] = [pointsOf(compared, 'before'), pointsOf(compared, 'after')]
  const { over, under } = areaBetween(was, is)
  const toY = (score: number): number => curveY(score, scale)
  return (
    <svg
      className="jk-curve"
      viewBox={`0 0 ${String(width)} ${String(curvePlot.length)}`}
      width="100%"
      height={curvePlot.length}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <FeelingGradient id={id} scale={scale} toY={toY} />
        <Hatch id={`${id}h`} />
      </defs>
      {scoreTicks(scale).map((tick) => (
        <path
          key={tick}
          className={tick === scale.neutral ? 'jk-rule jk-neutral' : 'jk-rule'}
          d={`M0 ${String(toY(tick))}H${String(width)}`}
        />
      ))}
      <path className="jk-area-better" d={over} />
      <path className="jk-area-worse" d={under} fill={`url(#${id}h)`} />
      <path className="jk-line jk-persona-1" d={emotionPath(was)} />
      <path className="jk-line jk-persona-0" d={emotionPath(is)} stroke={`url(#${id})`} />
    </svg>
  )
}
