import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaBetween } from './areaBetween.ts'
import { crossings } from './crossings.ts'
import { cubicPart } from './cubicPart.ts'
import { monotone, type Cubic } from './monotone.ts'
import type { Point } from './point.ts'
import { pointOn, sampled, strokesOf } from './testing/strokes.ts'

const through = (ys: readonly (number | undefined)[]): readonly (Point | undefined)[] =>
  ys.map((y, i) => (y === undefined ? undefined : { x: (i + 0.5) * 100, y }))

const score = fc.option(
  fc.integer({ min: 0, max: 20 }).map((n) => n * 10),
  { nil: undefined, freq: 5 },
)
const curve = fc.array(score, { minLength: 8, maxLength: 8 }).map(through)

/** The area of the closed shapes of a path, by the sum of the triangles under many points (“shoelace”). */
const areaOf = (path: string): number =>
  strokesOf(path.replaceAll('Z', '')).reduce((sum, stroke) => {
    const points = sampled(stroke, 64)
    const twice = points.reduce((all, { x, y }, i) => {
      const next = points[(i + 1) % points.length] ?? { x, y }
      return all + x * next.y - next.x * y
    }, 0)
    return sum + Math.abs(twice) / 2
  }, 0)

const cubicAt = (cubics: readonly Cubic[], x: number): number | undefined => {
  const found = cubics.find(({ from, to }) => from.x <= x && x < to.x)
  if (!found) return undefined
  const { from, control1, control2, to } = found
  return pointOn([from, control1, control2, to], (x - from.x) / (to.x - from.x)).y
}

const runsIn = (points: readonly (Point | undefined)[]): readonly Cubic[] => {
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (point) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs.flatMap((run) => monotone(run))
}

/** The same by summing up how far the curves are apart in small steps. */
const summed = (
  first: readonly (Point | undefined)[],
  second: readonly (Point | undefined)[],
): { readonly over: number; readonly under: number } => {
  const [a, b] = [runsIn(first), runsIn(second)]
  let [over, under] = [0, 0]
  for (let x = 0.25; x < 900; x += 0.5) {
    const [one, other] = [cubicAt(a, x), cubicAt(b, x)]
    if (one === undefined || other === undefined) continue
    if (other < one) over += (one - other) / 2
    else under += (other - one) / 2
  }
  return { over, under }
}

describe('areaBetween', () => {
  it('is a closed shape between two straight lines: 100 wide, 20 high', () => {
    const { over, under } = areaBetween(through([50, 50]), through([30, 30]))
    expect(over).toBe('M50,50C83.333,50,116.667,50,150,50L150,30C116.667,30,83.333,30,50,30Z')
    expect(areaOf(over)).toBeCloseTo(2000, 6)
    expect(under).toBe('')
  })

  it('changes sides where the curves cross: two triangles of 50 × 40 ÷ 2', () => {
    const { over, under } = areaBetween(through([0, 40]), through([40, 0]))
    expect(areaOf(over)).toBeCloseTo(1000, 1)
    expect(areaOf(under)).toBeCloseTo(1000, 1)
    expect(under).toMatch(/^M50,0.*100,20/)
  })

  it('is broken at gaps of either curve, and is one shape between them', () => {
    const { over } = areaBetween(through([50, 50, 50, undefined, 50, 50]), through([30, 30, 30, 30, 30, 30]))
    expect(strokesOf(over.replaceAll('Z', '')).map(({ from }) => from.x)).toEqual([50, 450])
    expect(areaOf(over)).toBeCloseTo(2000 * 3, 6)
    expect(areaBetween(through([50, undefined, 50]), through([30, 30, 30]))).toEqual({ over: '', under: '' })
  })

  it('goes with curves that have their points elsewhere', () => {
    const wide = [
      { x: 50, y: 50 },
      { x: 250, y: 50 },
    ]
    expect(areaOf(areaBetween(wide, through([30, 30, 30])).over)).toBeCloseTo(4000, 6)
  })

  it('is nothing between a curve and itself, and nothing of nothing', () => {
    fc.assert(
      fc.property(curve, (points) => {
        expect(areaBetween(points, points)).toEqual({ over: '', under: '' })
        expect(areaBetween(points, [])).toEqual({ over: '', under: '' })
      }),
      { seed: 20_261_122, numRuns: 100 },
    )
    expect(areaBetween(through([50, 50]), through([50, 49])).over).not.toBe('')
  })

  it('is as large as the curves are apart, on each side, turned round the other way round', () => {
    fc.assert(
      fc.property(curve, curve, (first, second) => {
        const { over, under } = areaBetween(first, second)
        const expected = summed(first, second)
        expect(Math.abs(areaOf(over) - expected.over)).toBeLessThan(5 + expected.over / 100)
        expect(Math.abs(areaOf(under) - expected.under)).toBeLessThan(5 + expected.under / 100)
        const turned = areaBetween(second, first)
        expect(areaOf(turned.under)).toBeCloseTo(areaOf(over), 0)
        expect(over + under).not.toMatch(/\.\d{4}|NaN|Infinity|e-/)
      }),
      { seed: 20_261_122, numRuns: 200 },
    )
  })
})

const cubicThrough = (...ys: readonly number[]): Cubic => {
  const [from, control1, control2, to] = ys.map((y, i) => ({ x: i * 10, y })) as [Point, Point, Point, Point]
  return { from, control1, control2, to }
}

describe('crossings', () => {
  const level = cubicThrough(0, 0, 0, 0)

  it('are up to three, in order', () => {
    // (t − 1/4)(t − 1/2)(t − 3/4) in the four coefficients of Bernstein.
    const thrice = cubicThrough(-9, 13.916_666, -13.916_666, 9)
    expect(crossings(level, thrice)).toHaveLength(3)
    expect(crossings(level, thrice)[1]).toBeCloseTo(15, 6)
    expect(crossings(level, cubicThrough(-1, 0, 0, 1)).map(Math.round)).toEqual([15])
  })

  it('are none where curves only touch, meet at an end, or never meet', () => {
    expect(crossings(level, cubicThrough(1, -1 / 3, -1 / 3, 1))).toEqual([])
    expect(crossings(level, cubicThrough(0, 1, 2, 3))).toEqual([])
    expect(crossings(level, cubicThrough(1, 2, 2, 1))).toEqual([])
  })
})

describe('cubicPart', () => {
  it('runs where the whole curve runs', () => {
    const whole = cubicThrough(0, 12, -6, 30)
    const part = cubicPart(whole, 6, 21)
    expect([part.from.x, part.to.x].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([6, 21])
    const on = (cubic: Cubic, t: number): number => pointOn([cubic.from, cubic.control1, cubic.control2, cubic.to], t).y
    expect(on(part, 0.5)).toBeCloseTo(on(whole, 13.5 / 30), 9)
    expect(cubicPart(whole, 0, 30)).toBe(whole)
  })
})
