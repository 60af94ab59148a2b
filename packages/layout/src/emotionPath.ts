import { curveMonotoneX, curveMonotoneY, line, type CurveFactory } from 'd3-shape'
import { rounded, type Point } from './point.ts'

const pathThrough = (points: readonly (Point | undefined)[], curve: CurveFactory): string =>
  line<Point | undefined>(
    (point) => point?.x ?? 0,
    (point) => point?.y ?? 0,
  )
    .defined((point) => point !== undefined)
    .curve(curve)
    .digits(3)([...points]) ?? ''

const at = ({ x, y }: Point): Point => ({ x: rounded(x), y: rounded(y) })

// d3 draws a lone point as a dot of the line's width; here a mark stands there, and a line would lie under it.
const loneRemoved = (points: readonly (Point | undefined)[]): readonly (Point | undefined)[] =>
  points.map((point, i) => (points[i - 1] || points[i + 1] ? point : undefined))

/**
 * The SVG path of an emotion curve through its points in order, undefined for a gap. Monotone cubic between scored
 * points, so it never rises above or falls below the data; broken at gaps; a lone point gives no line.
 */
export const emotionPath = (points: readonly (Point | undefined)[], run: 'across' | 'down' = 'across'): string =>
  pathThrough(
    loneRemoved(points.map((point) => point && at(point))),
    run === 'across' ? curveMonotoneX : curveMonotoneY,
  )
