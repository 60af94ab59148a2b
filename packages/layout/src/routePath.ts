import { curveBumpX, line } from 'd3-shape'
import { rounded, type Point } from './point.ts'

const draw = /* @__PURE__ */ line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(3)

/**
 * The SVG path of a route through its stops in order: one unbroken line that leaves and reaches every stop level, so
 * it never rises above or falls below the two stops it runs between. Half way between them is half way along the line.
 * Fewer than two stops give no line.
 */
export const routePath = (stops: readonly Point[]): string =>
  stops.length < 2 ? '' : (draw(stops.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }))) ?? '')
