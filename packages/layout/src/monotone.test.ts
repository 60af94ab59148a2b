import { curveMonotoneX, line } from 'd3-shape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monotone } from './monotone.ts'
import type { Point } from './point.ts'

const seed = 20_261_122
const points = fc
  .array(fc.tuple(fc.double({ min: 0.5, max: 300, noNaN: true }), fc.double({ min: -500, max: 500, noNaN: true })), {
    minLength: 2,
    maxLength: 14,
  })
  .map((steps) => {
    let x = 0
    return steps.map(([width, y]): Point => ({ x: (x += width), y }))
  })

const numbersIn = (path: string): readonly number[] => path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []

/** The numbers of a curve by d3, whose `curveMonotoneX` follows the same paper. */
const byD3 = (through: readonly Point[]): readonly number[] =>
  numbersIn(
    line<Point>(
      ({ x }) => x,
      ({ y }) => y,
    )
      .curve(curveMonotoneX)
      .digits(12)([...through]) ?? '',
  )

const flat = (through: readonly Point[]): readonly number[] => {
  const [first] = through
  const curves = monotone(through).flatMap(({ control1, control2, to }) => [control1, control2, to])
  return (first ? [first, ...curves] : curves).flatMap(({ x, y }) => [x, y])
}

const farthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((n, i) => Math.abs(n - (b[i] ?? NaN))))

describe('monotone', () => {
  it('draws what d3 draws', () => {
    fc.assert(
      fc.property(points, (through) => {
        // Two points give d3 a straight line, which is the same way in one piece.
        fc.pre(through.length > 2)
        expect(flat(through)).toHaveLength(byD3(through).length)
        expect(farthest(flat(through), byD3(through))).toBeLessThan(1e-6)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('would be caught drawing another curve', () => {
    const through = [0, 10, 0, 30].map((y, x) => ({ x, y }))
    expect(farthest(flat(through.map(({ x, y }) => ({ x, y: y + x / 1000 }))), byD3(through))).toBeGreaterThan(1e-6)
  })

  it('goes straight between two points, and nowhere from one', () => {
    expect(
      monotone([
        { x: 0, y: 0 },
        { x: 3, y: 6 },
      ]),
    ).toEqual([{ from: { x: 0, y: 0 }, control1: { x: 1, y: 2 }, control2: { x: 2, y: 4 }, to: { x: 3, y: 6 } }])
    expect(monotone([{ x: 0, y: 0 }])).toEqual([])
    expect(monotone([])).toEqual([])
  })
})
