import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreTicks } from './scoreTicks.ts'

describe('scoreTicks', () => {
  it('gives the whole numbers of the usual scales, best first', () => {
    expect(scoreTicks({ min: -2, max: 2, neutral: 0 })).toEqual([2, 1, 0, -1, -2])
    expect(scoreTicks({ min: 1, max: 5, neutral: 3 })).toEqual([5, 4, 3, 2, 1])
  })

  it('adds a neutral that is not among the round numbers', () => {
    expect(scoreTicks({ min: 0, max: 10, neutral: 6.5 })).toContain(6.5)
  })

  it('falls strictly, within the scale, with its neutral', () => {
    const scales = fc
      .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 })
      .map((ends) => ends.sort((a, b) => a - b))
    fc.assert(
      fc.property(scales, ([min = 0, neutral = 0, max = 0]) => {
        const ticks = scoreTicks({ min, neutral, max })
        expect(ticks).toContain(neutral)
        expect(ticks.every((tick, i) => tick >= min && tick <= max && tick < (ticks[i - 1] ?? Infinity))).toBe(true)
      }),
      { seed: 13 },
    )
  })
})
