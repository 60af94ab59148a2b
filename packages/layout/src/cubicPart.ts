import type { Cubic } from './monotone.ts'
import type { Point } from './point.ts'

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })

/** Both parts of a curve cut at `t`, 0 … 1 along it, by de Casteljau's construction. */
const cut = ({ from, control1, control2, to }: Cubic, t: number): readonly [Cubic, Cubic] => {
  const [a, b, c] = [between(from, control1, t), between(control1, control2, t), between(control2, to, t)]
  const [d, e] = [between(a, b, t), between(b, c, t)]
  const middle = between(d, e, t)
  return [
    { from, control1: a, control2: d, to: middle },
    { from: middle, control1: e, control2: c, to },
  ]
}

/**
 * The part of a curve from one x to another, both within it. For curves whose controls divide their width into thirds,
 * as those of `monotone`: there x grows evenly along the curve.
 */
export const cubicPart = (cubic: Cubic, start: number, end: number): Cubic => {
  const { from, to } = cubic
  const [head] = end < to.x ? cut(cubic, (end - from.x) / (to.x - from.x)) : [cubic]
  return start > from.x ? cut(head, (start - from.x) / (head.to.x - from.x))[1] : head
}
