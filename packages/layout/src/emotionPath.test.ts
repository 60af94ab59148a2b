import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emotionPath } from './emotionPath.ts'
import type { Point } from './point.ts'
import { sampled, strokesOf } from './testing/strokes.ts'

const seed = 20_240_517
const score = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined, freq: 4 })
const curve = fc
  .array(score, { maxLength: 14 })
  .map((scores) => scores.map((y, i): Point | undefined => (y === undefined ? undefined : { x: (i + 0.5) * 100, y })))

/** The runs of at least two scored points between gaps. */
const runsOf = (points: readonly (Point | undefined)[]): readonly (readonly Point[])[] => {
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (point) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs.filter(({ length }) => length > 1)
}

/** True where a stroke stays between the lowest and the highest of its neighbours all along; to the rounding. */
const staysWithin = (path: string, points: readonly (Point | undefined)[]): boolean =>
  strokesOf(path).every((stroke, i) => {
    const run = runsOf(points)[i] ?? []
    return sampled(stroke).every(({ x, y }) => {
      const before = run.findLast((point) => point.x <= x + 1e-6) ?? run[0]
      const after = run.find((point) => point.x >= x - 1e-6) ?? run.at(-1)
      const ends = [before?.y ?? NaN, after?.y ?? NaN]
      return y >= Math.min(...ends) - 0.01 && y <= Math.max(...ends) + 0.01
    })
  })

describe('emotionPath', () => {
  it('never rises above nor falls below the two points that it runs between', () => {
    fc.assert(
      fc.property(curve, (points) => staysWithin(emotionPath(points), points)),
      { seed, numRuns: 500 },
    )
  })

  it('would be caught bulging: a stroke that swings beyond its points', () => {
    const points = [
      { x: 50, y: 100 },
      { x: 150, y: 100 },
    ]
    expect(staysWithin('M50,100C80,100,120,100,150,100', points)).toBe(true)
    expect(staysWithin('M50,100C80,40,120,40,150,100', points)).toBe(false)
  })

  it('is broken at gaps: one stroke for each run of two or more points, through all of them', () => {
    fc.assert(
      fc.property(curve, (points) => {
        const strokes = strokesOf(emotionPath(points))
        const runs = runsOf(points)
        expect(strokes).toHaveLength(runs.length)
        strokes.forEach(({ from, curves }, i) => {
          const through = [from, ...curves.map((each) => each[3])]
          const run = runs[i] ?? []
          expect(through).toHaveLength(run.length)
          through.forEach(({ x, y }, j) => {
            expect(x).toBeCloseTo(run[j]?.x ?? NaN, 2)
            expect(y).toBeCloseTo(run[j]?.y ?? NaN, 2)
          })
        })
      }),
      { seed, numRuns: 500 },
    )
  })

  it('draws nothing for nothing, for a gap, and for a point alone', () => {
    expect(emotionPath([])).toBe('')
    expect(emotionPath([undefined])).toBe('')
    expect(emotionPath([undefined, { x: 150, y: 20 }, undefined])).toBe('')
  })

  it('says the same for the same data, with three decimals at most', () => {
    fc.assert(
      fc.property(curve, (points) => {
        const path = emotionPath(points)
        expect(emotionPath(structuredClone(points))).toBe(path)
        expect(path).not.toMatch(/\.\d{4}|NaN|Infinity|e-/)
      }),
      { seed, numRuns: 200 },
    )
  })

  it('runs down as it runs across, mirrored along the diagonal', () => {
    fc.assert(
      fc.property(curve, (points) => {
        const down = points.map((point) => point && { x: point.y, y: point.x })
        const mirrored = strokesOf(emotionPath(down, 'down')).flatMap((stroke) => sampled(stroke))
        const across = strokesOf(emotionPath(points)).flatMap((stroke) => sampled(stroke))
        expect(mirrored).toHaveLength(across.length)
        mirrored.forEach(({ x, y }, i) => {
          expect(y).toBeCloseTo(across[i]?.x ?? NaN, 1)
          expect(x).toBeCloseTo(across[i]?.y ?? NaN, 1)
        })
      }),
      { seed, numRuns: 100 },
    )
  })
})
