import type { ReactElement } from 'react'
import type { EmotionScale } from '@journeykit/core'
import { areaBetween, emotionPath, scorePosition, type Point } from '@journeykit/layout'
import { Hatch } from '../CurveOverlay/Hatch.tsx'
import { curvePlot, curveY } from './curvePlot.ts'
import type { CurveExtras } from './curveExtras.ts'

/** The width of a column in the drawing's own units; it is stretched to the real width. */
const column = 100

/** The strip at the foot of the plot in which arousal runs from 0 to 1. */
const arousalHeight = 46

type Points = readonly (Point | undefined)[]

const points = (values: readonly (number | undefined)[], toY: (value: number) => number): Points =>
  values.map((value, i) => (value === undefined ? undefined : { x: (i + 0.5) * column, y: toY(value) }))

/** The band between the lowest and the highest reading: whichever way round the area comes out. */
const bandOf = (spread: CurveExtras['spread'], scale: EmotionScale): string => {
  const edge = (of: 'low' | 'high') =>
    points(
      spread.map((at) => at?.[of]),
      (score) => curveY(score, scale),
    )
  const { over, under } = areaBetween(edge('low'), edge('high'))
  return over + under
}

export interface CurveUnderlayProps {
  /** Unlike any other on the page. */
  readonly id: string
  readonly scores: readonly (number | undefined)[]
  readonly scale: EmotionScale
  /** The scale of the journey as it shall be. */
  readonly toBeScale: EmotionScale
  readonly extras: CurveExtras
}

/**
 * What lies under the curves: the band between the lowest and the highest reading, the gap to the journey as it shall be
 * (plain where that feels better, hatched where worse), and how stirred up the persona is. Decoration: the table says it.
 */
export const CurveUnderlay = ({ id, scores, scale, toBeScale, extras }: CurveUnderlayProps): ReactElement | null => {
  const { spread, arousal, toBe } = extras
  const width = Math.max(1, scores.length) * column
  const is = points(scores, (score) => curveY(score, scale))
  const shall = points(toBe, (score) => scorePosition(score, toBeScale, curvePlot))
  const { over, under } = areaBetween(is, shall)
  if (![...spread, ...arousal, ...toBe].some((value) => value !== undefined)) return null
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
        <Hatch id={id} />
      </defs>
      <path className="jk-band" d={bandOf(spread, scale)} />
      <path className="jk-area-better" d={over} />
      <path className="jk-area-worse" d={under} fill={`url(#${id})`} />
      <path className="jk-line jk-to-be" d={emotionPath(shall)} />
      <path
        className="jk-arousal"
        d={emotionPath(points(arousal, (share) => curvePlot.length - 4 - share * arousalHeight))}
      />
    </svg>
  )
}
