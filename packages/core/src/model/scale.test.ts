import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScale } from '../testing/arbitraryScale.ts'
import { defaultScale, emotionClass, leaning, rescale } from './scale.ts'

const fives = { min: 1, max: 5, neutral: 3 }
const tens = { min: 0, max: 10, neutral: 8 }
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('rescale', () => {
  it('from 1 … 5 to −2 … +2 is x − 3, and back', () => {
    for (const score of [1, 1.5, 2, 3, 3.5, 4, 5]) {
      expect(rescale(score, fives, defaultScale)).toBe(score - 3)
      expect(rescale(score - 3, defaultScale, fives)).toBe(score)
    }
  })

  it('takes each side of neutral apart', () => {
    expect([-2, -1, 0, 1, 2].map((score) => rescale(score, defaultScale, tens))).toEqual([0, 4, 8, 9, 10])
    expect([0, 4, 8, 9, 10].map((score) => rescale(score, tens, defaultScale))).toEqual([-2, -1, 0, 1, 2])
  })

  it('keeps ends and neutral, the order of scores, and the scale', () => {
    const property = fc.property(arbitraryScale, arbitraryScale, share, share, (from, to, a, b) => {
      expect(rescale(from.min, from, to)).toBeCloseTo(to.min, 9)
      expect(rescale(from.neutral, from, to)).toBe(to.neutral)
      expect(rescale(from.max, from, to)).toBeCloseTo(to.max, 9)
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((s) =>
        Math.min(from.max, from.min + s * (from.max - from.min)),
      ) as [number, number]
      const [was, is] = [rescale(low, from, to), rescale(high, from, to)]
      expect(was).toBeLessThanOrEqual(is)
      expect(was).toBeGreaterThanOrEqual(to.min)
      expect(is).toBeLessThanOrEqual(to.max)
    })
    fc.assert(property, { seed: 1, numRuns: 1000 })
  })

  it('is not carried past the end by rounding', () => {
    expect(0.1 - (0.1 - -0.2)).toBeLessThan(-0.2)
    expect(rescale(-2, defaultScale, { min: -0.2, max: 0.7, neutral: 0.1 })).toBe(-0.2)
  })
})

describe('leaning', () => {
  it('is −1 at the worst, 0 at neutral, +1 at the best', () => {
    expect([0, 4, 8, 9, 10].map((score) => leaning(score, tens))).toEqual([-1, -0.5, 0, 0.5, 1])
  })
})

describe('emotionClass', () => {
  it('is the score itself on 1 … 5, and five even classes on −2 … +2', () => {
    expect([1, 2, 3, 4, 5].map((score) => emotionClass(score, fives))).toEqual([1, 2, 3, 4, 5])
    expect([-2, -1, 0, 1, 2].map((score) => emotionClass(score, defaultScale))).toEqual([1, 2, 3, 4, 5])
  })

  it('starts the top class at the top fifth', () => {
    expect([1.19, 1.2, 1.21].map((score) => emotionClass(score, defaultScale))).toEqual([4, 5, 5])
  })

  it('holds neutral in the middle however skew the scale', () => {
    fc.assert(
      fc.property(arbitraryScale, (scale) => {
        expect([scale.min, scale.neutral, scale.max].map((score) => emotionClass(score, scale))).toEqual([1, 3, 5])
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
