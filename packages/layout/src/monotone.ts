import type { Point } from './point.ts'

/** A cubic Bézier curve from one point to the next. */
export interface Cubic {
  readonly from: Point
  readonly control1: Point
  readonly control2: Point
  readonly to: Point
}

interface Step {
  readonly width: number
  /** How much y changes with x on the straight way. */
  readonly slope: number
}

const stepBetween = (a: Point, b: Point): Step => {
  const width = b.x - a.x
  return { width, slope: width === 0 ? 0 : (b.y - a.y) / width }
}

// Flat at hills and valleys; elsewhere that of the parabola through the three points, but never steeper than twice the
// gentler side, which is what keeps the curve between its points.
const tangentBetween = (before: Step, after: Step): number => {
  if (before.slope * after.slope <= 0) return 0
  const parabola = (before.slope * after.width + after.slope * before.width) / (before.width + after.width)
  return Math.sign(before.slope) * Math.min(Math.abs(before.slope), Math.abs(after.slope), Math.abs(parabola) / 2) * 2
}

// At an end, that of the parabola which fits the one neighbouring tangent.
const tangentAtEnd = ({ slope }: Step, neighbour: number): number => (3 * slope - neighbour) / 2

const tangentsOf = (steps: readonly Step[]): readonly number[] => {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  if (first === last) return [first.slope, first.slope]
  const inner = steps.slice(1).map((step, i) => tangentBetween(steps[i] ?? step, step))
  return [tangentAtEnd(first, inner[0] ?? 0), ...inner, tangentAtEnd(last, inner.at(-1) ?? 0)]
}

/**
 * Smooth curves through points whose x rises, one between each two, never above or below the two that it runs between:
 * cubic Hermite interpolation with limited tangents. M. Steffen, “A simple method for monotonic interpolation in one
 * dimension”, Astronomy and Astrophysics 239 (1990), 443–450.
 */
export const monotone = (points: readonly Point[]): readonly Cubic[] => {
  const steps = points.slice(1).map((to, i) => stepBetween(points[i] ?? to, to))
  const tangents = tangentsOf(steps)
  return steps.map(({ width }, i) => {
    const [from, to] = [points[i], points[i + 1]] as [Point, Point]
    const third = width / 3
    return {
      from,
      control1: { x: from.x + third, y: from.y + third * (tangents[i] ?? 0) },
      control2: { x: to.x - third, y: to.y - third * (tangents[i + 1] ?? 0) },
      to,
    }
  })
}
