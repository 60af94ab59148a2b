import { nice, ticks } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundEnds, roundNumbers } from './roundNumbers.ts'

const numbers = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 1000)
const noMinusZero = (n: number): number => n + 0
const span = fc.tuple(numbers, numbers).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const count = fc.integer({ min: 2, max: 12 })

describe('roundNumbers', () => {
  it('are those of d3, whatever the span', () => {
    fc.assert(
      fc.property(span, count, ([min, max], about) => {
        expect(roundNumbers(min, max, about)).toEqual(ticks(min, max, about).map(noMinusZero))
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  it('are exact where the spacing is a part of one', () => {
    expect(roundNumbers(0, 1, 4)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(roundNumbers(3, 3, 4)).toEqual([3])
  })
})

describe('roundEnds', () => {
  it('are those of d3, whatever the span', () => {
    fc.assert(
      fc.property(span, count, ([min, max], about) => {
        expect(roundEnds(min, max, about)).toEqual(nice(min, max, about).map(noMinusZero))
      }),
      { seed: 8, numRuns: 1000 },
    )
  })
})
