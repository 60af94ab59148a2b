import type { Point } from '../point.ts'

/** One unbroken stroke of a path: where the pen is set down, and its cubic curves as four points each. */
export interface Stroke {
  readonly from: Point
  readonly curves: readonly (readonly [Point, Point, Point, Point])[]
}

const pointsIn = (text: string): readonly Point[] => {
  const numbers = text.split(/[ ,]+/).filter(Boolean).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: numbers[2 * i] ?? NaN,
    y: numbers[2 * i + 1] ?? NaN,
  }))
}

/** Reads a path made of M, L and C with absolute coordinates; a straight line is a curve whose controls lie on its ends. */
export const strokesOf = (path: string): readonly Stroke[] =>
  [...path.matchAll(/M([^M]+)/g)].map(([, stroke = '']) => {
    const [from, ...commands] = stroke.split(/(?=[LC])/)
    let at = pointsIn(from ?? '')[0] ?? { x: NaN, y: NaN }
    const start = at
    const curves = commands.map((command): readonly [Point, Point, Point, Point] => {
      if (!/^[LC][-\d.,e ]+$/.test(command)) throw new Error(`This path has more than M, L and C: ${path}`)
      const points = pointsIn(command.slice(1))
      const end = points.at(-1) ?? at
      const [first, second] = command.startsWith('C') ? [points[0] ?? at, points[1] ?? end] : [at, end]
      const curve = [at, first, second, end] as const
      at = end
      return curve
    })
    return { from: start, curves }
  })

/** A point of a cubic curve, `t` from 0 … 1 along it. */
export const pointOn = ([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point => {
  const along = (axis: 'x' | 'y'): number =>
    (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
  return { x: along('x'), y: along('y') }
}

/** Points all along a stroke. */
export const sampled = ({ from, curves }: Stroke, each = 24): readonly Point[] => [
  from,
  ...curves.flatMap((curve) => Array.from({ length: each }, (_, i) => pointOn(curve, (i + 1) / each))),
]
