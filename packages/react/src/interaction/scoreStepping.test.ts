import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScale, type EmotionScale } from '@journeykit/core'
import { offeredScores, scoreAfterKey, scoreStep } from './scoreStepping.ts'

const oneToFive: EmotionScale = { min: 1, neutral: 3, max: 5 }
const all = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']

describe('scoreStep', () => {
  it('is one on both usual scales, and a tenth of it when fine', () => {
    expect(scoreStep(defaultScale)).toBe(1)
    expect(scoreStep(oneToFive)).toBe(1)
    expect(scoreStep(defaultScale, true)).toBeCloseTo(0.1)
  })
})

describe('scoreAfterKey', () => {
  it('goes one step up and down, two by page, and to the ends', () => {
    expect(all.map((key) => scoreAfterKey(0, key, defaultScale))).toEqual([1, -1, 2, -2, -2, 2])
    expect(scoreAfterKey(3, 'ArrowUp', oneToFive)).toBe(4)
  })

  it('goes a tenth of a step with Shift, without the crumbs of binary fractions', () => {
    expect(scoreAfterKey(0.1, 'ArrowUp', defaultScale, true)).toBe(0.2)
    expect(scoreAfterKey(0.2, 'ArrowUp', defaultScale, true)).toBe(0.3)
  })

  it('stops at the ends of the scale', () => {
    expect(scoreAfterKey(2, 'ArrowUp', defaultScale)).toBe(2)
    expect(scoreAfterKey(1.5, 'ArrowUp', defaultScale)).toBe(2)
    expect(scoreAfterKey(1, 'PageDown', oneToFive)).toBe(1)
  })

  it('starts at neutral from a gap', () => {
    for (const key of all.slice(0, 4)) {
      expect(scoreAfterKey(undefined, key, defaultScale)).toBe(0)
      expect(scoreAfterKey(undefined, key, oneToFive)).toBe(3)
    }
  })

  it('leaves sideways arrows and all else to the grid', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Enter', 'Tab', '5'])
      expect(scoreAfterKey(1, key, defaultScale)).toBeUndefined()
  })

  it('stays on any scale, whatever is pressed', () => {
    const scale = fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
      .map(([min, below, above]): EmotionScale => ({ min, neutral: min + below, max: min + below + above }))
    fc.assert(
      fc.property(
        scale,
        fc.array(fc.tuple(fc.constantFrom(...all), fc.boolean()), { maxLength: 30 }),
        (on, presses) => {
          let score: number | undefined
          for (const [key, fine] of presses) {
            score = scoreAfterKey(score, key, on, fine)
            expect(score).toBeGreaterThanOrEqual(on.min)
            expect(score).toBeLessThanOrEqual(on.max)
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    )
  })
})

describe('offeredScores', () => {
  it('offers the ends, the neutral and what lies half-way, best first', () => {
    expect(offeredScores(defaultScale)).toEqual([2, 1, 0, -1, -2])
    expect(offeredScores(oneToFive)).toEqual([5, 4, 3, 2, 1])
    expect(offeredScores({ min: 0, neutral: 2, max: 10 })).toEqual([10, 6, 2, 1, 0])
  })
})
