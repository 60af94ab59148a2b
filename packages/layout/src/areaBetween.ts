import { crossings } from './crossings.ts'
import { cubicPart } from './cubicPart.ts'
import { monotone, type Cubic } from './monotone.ts'
import { rounded, type Point } from './point.ts'
import { runsOf } from './runs.ts'

/** The room between two curves, as SVG paths of closed shapes; empty where there is none. */
export interface AreaBetween {
  /** Where the second curve runs over the first: higher on the page. */
  readonly over: string
  /** Where it runs under it. */
  readonly under: string
}

type Side = keyof AreaBetween

interface Piece {
  readonly first: Cubic
  readonly second: Cubic
  readonly side: Side
}

const curvesOf = (points: readonly (Point | undefined)[]): readonly Cubic[] =>
  runsOf(points).flatMap((run) => monotone(run))

const middle = ({ from, control1, control2, to }: Cubic): number => from.y + 3 * control1.y + 3 * control2.y + to.y

const piecesBetween = (a: Cubic, b: Cubic): readonly Piece[] => {
  const stops = [a.from.x, ...crossings(a, b), a.to.x]
  return stops.slice(1).flatMap((end, i): readonly Piece[] => {
    const start = stops[i] ?? end
    const [first, second] = [cubicPart(a, start, end), cubicPart(b, start, end)]
    const apart = middle(second) - middle(first)
    return Math.abs(apart) < 1e-6 ? [] : [{ first, second, side: apart < 0 ? 'over' : 'under' }]
  })
}

/** Both curves side by side, cut wherever one of them has a point, is broken, or crosses the other. */
const pieces = (first: readonly Cubic[], second: readonly Cubic[]): readonly Piece[] => {
  const found: Piece[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [a, b] = [first[i], second[j]]
    if (!a || !b) return found
    const [start, end] = [Math.max(a.from.x, b.from.x), Math.min(a.to.x, b.to.x)]
    if (start < end) found.push(...piecesBetween(cubicPart(a, start, end), cubicPart(b, start, end)))
    if (a.to.x <= end) i += 1
    if (b.to.x <= end) j += 1
  }
}

/** Pieces of the same side that follow on each other are one shape, so that no seam shows between them. */
const shapes = (all: readonly Piece[]): readonly (readonly Piece[])[] => {
  const found: Piece[][] = []
  for (const piece of all) {
    const last = found.at(-1)?.at(-1)
    if (last?.side === piece.side && last.first.to.x === piece.first.from.x) found.at(-1)?.push(piece)
    else found.push([piece])
  }
  return found
}

const written = (...points: readonly Point[]): string =>
  points.map(({ x, y }) => `${String(rounded(x))},${String(rounded(y))}`).join()

const outline = (shape: readonly Piece[]): string => {
  const [start, end] = [shape[0], shape.at(-1)]
  if (!start || !end) return ''
  const there = shape.map(({ first: { control1, control2, to } }) => `C${written(control1, control2, to)}`)
  const back = shape.map(({ second: { control1, control2, from } }) => `C${written(control2, control1, from)}`)
  return `M${written(start.first.from)}${there.join('')}L${written(end.second.to)}${back.reverse().join('')}Z`
}

/**
 * The room between two emotion curves, as `emotionPath` draws them: through their points, undefined for a gap, x rising.
 * Only where both run; where they cross, it changes sides. The curves need not have their points at the same x.
 */
export const areaBetween = (
  first: readonly (Point | undefined)[],
  second: readonly (Point | undefined)[],
): AreaBetween => {
  const found = shapes(pieces(curvesOf(first), curvesOf(second)))
  const pathOf = (side: Side): string =>
    found
      .filter(([piece]) => piece?.side === side)
      .map(outline)
      .join('')
  return { over: pathOf('over'), under: pathOf('under') }
}
