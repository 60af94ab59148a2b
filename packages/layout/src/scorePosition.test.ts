import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scorePosition } from './scorePosition.ts'

const room = { length: 200, margin: 30 }
const scale = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }))
  .map(([min, width]) => ({ min, max: min + width }))

describe('scorePosition', () => {
  it('puts the best at the near margin and the worst at the far one', () => {
    expect(scorePosition(2, { min: -2, max: 2 }, room)).toBe(30)
    expect(scorePosition(-2, { min: -2, max: 2 }, room)).toBe(170)
    expect(scorePosition(3, { min: 1, max: 5 }, room)).toBe(100)
  })

  it('is laid the other way round with the worst first', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 0, max: 1, noNaN: true }), (ends, share) => {
        const score = ends.min + share * (ends.max - ends.min)
        const sum = scorePosition(score, ends, room) + scorePosition(score, ends, room, true)
        expect(sum).toBeCloseTo(room.length, 6)
      }),
      { seed: 11 },
    )
  })

  it('keeps to its room for every score of the scale, better always nearer', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(scale, share, share, (ends, a, b) => {
        const at = (part: number) => scorePosition(ends.min + part * (ends.max - ends.min), ends, room)
        expect(at(a)).toBeGreaterThanOrEqual(room.margin - 1e-9)
        expect(at(a)).toBeLessThanOrEqual(room.length - room.margin + 1e-9)
        if (a > b) expect(at(a)).toBeLessThanOrEqual(at(b))
      }),
      { seed: 12 },
    )
  })
})
