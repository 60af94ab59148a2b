import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spreadLabels.ts'

const wishes = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 10 })
const gap = 17

describe('spreadLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(spreadLabels([100, 20, 60], gap, [0, 200])).toEqual([100, 20, 60])
  })

  it('moves labels apart around where they want to stand', () => {
    expect(spreadLabels([100, 100], 20, [0, 200])).toEqual([90, 110])
    expect(spreadLabels([0, 0], 20, [0, 200])).toEqual([0, 20])
    expect(spreadLabels([200, 195], 20, [0, 200])).toEqual([200, 180])
  })

  it('keeps them apart, in order, and within the room', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = spreadLabels(wanted, gap, [0, 200])
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
        const sorted = order.map((i) => places[i] ?? NaN)
        sorted.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(200 + 1e-9)
          if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9)
        })
      }),
      { seed: 51, numRuns: 500 },
    )
  })

  it('runs on beyond the end where there is too little room', () => {
    expect(spreadLabels([5, 5, 5], 10, [0, 15])).toEqual([0, 10, 20])
  })
})
