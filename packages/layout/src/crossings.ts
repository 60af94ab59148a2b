import type { Cubic } from './monotone.ts'

type Four = readonly [number, number, number, number]

const at = ([a, b, c, d]: Four, t: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d

/** Where the cubic turns, between 0 and 1: the roots of its derivative, in the form that does not lose digits. */
const turnsOf = ([a, b, c, d]: Four): readonly number[] => {
  const [p, q, r] = [d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a]
  const root = q * q - 4 * p * r
  if (root < 0) return []
  const s = -(q + (q < 0 ? -1 : 1) * Math.sqrt(root)) / 2
  return [s / p, r / s].filter((t) => t > 0 && t < 1).sort((one, other) => one - other)
}

const halved = (four: Four, [start, end]: readonly [number, number]): number => {
  let [low, high] = [start, end]
  for (let i = 0; i < 48; i++) {
    const middle = (low + high) / 2
    if (at(four, low) * at(four, middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The x at which two curves over the same width change sides, in order. Where they only touch, they do not. */
export const crossings = (a: Cubic, b: Cubic): readonly number[] => {
  const apart: Four = [b.from.y - a.from.y, b.control1.y - a.control1.y, b.control2.y - a.control2.y, b.to.y - a.to.y]
  const stops = [0, ...turnsOf(apart), 1]
  return stops.flatMap((end, i) => {
    const start = stops[i - 1]
    if (start === undefined || at(apart, start) * at(apart, end) >= 0) return []
    return [a.from.x + halved(apart, [start, end]) * (a.to.x - a.from.x)]
  })
}
