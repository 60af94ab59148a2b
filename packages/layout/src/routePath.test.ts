import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routePath } from './routePath.ts'
import { pointOn, sampled, strokesOf } from './testing/strokes.ts'

const route = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 })
  .map((lanes) => lanes.map((lane, i) => ({ x: (i + 0.5) * 100, y: 40 + lane * 62 })))

describe('routePath', () => {
  it('goes through every stop in one stroke', () => {
    fc.assert(
      fc.property(route, (stops) => {
        const strokes = strokesOf(routePath(stops))
        expect(strokes).toHaveLength(1)
        expect(strokes.flatMap(({ from, curves }) => [from, ...curves.map((curve) => curve[3])])).toEqual(stops)
      }),
      { seed: 21 },
    )
  })

  it('stays between the two stops that it runs between, and never turns back', () => {
    fc.assert(
      fc.property(route, (stops) => {
        const points = strokesOf(routePath(stops)).flatMap((stroke) => sampled(stroke))
        points.forEach(({ x, y }, i) => {
          expect(x).toBeGreaterThanOrEqual(points[i - 1]?.x ?? 0)
          const at = Math.min(stops.length - 2, Math.max(0, Math.floor(x / 100 - 0.5)))
          const ends = [stops[at]?.y ?? NaN, stops[at + 1]?.y ?? NaN]
          expect(y).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-6)
          expect(y).toBeLessThanOrEqual(Math.max(...ends) + 1e-6)
        })
      }),
      { seed: 22, numRuns: 50 },
    )
  })

  it('is half way between two stops half way along the line', () => {
    fc.assert(
      fc.property(route, (stops) => {
        strokesOf(routePath(stops)).forEach(({ curves }) => {
          curves.forEach((curve, i) => {
            const [a, b] = [stops[i], stops[i + 1]]
            const middle = pointOn(curve, 0.5)
            expect(middle.x).toBeCloseTo(((a?.x ?? NaN) + (b?.x ?? NaN)) / 2, 6)
            expect(middle.y).toBeCloseTo(((a?.y ?? NaN) + (b?.y ?? NaN)) / 2, 6)
          })
        })
      }),
      { seed: 23 },
    )
  })

  it('draws nothing for fewer than two stops', () => {
    expect(routePath([])).toBe('')
    expect(routePath([{ x: 1, y: 2 }])).toBe('')
  })

  it('says the same for the same stops, with three decimals at most', () => {
    const stops = [
      { x: 100 / 3, y: 10 },
      { x: 200 / 3, y: 20 },
    ]
    expect(routePath(stops)).toBe(routePath(structuredClone(stops)))
    expect(routePath(stops)).not.toMatch(/\.\d{4}/)
  })
})
