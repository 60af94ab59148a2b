import { describe, expect, it } from 'vitest'
import { datePositions } from './datePositions.ts'
import { roomyLabels } from './roomyLabels.ts'
import { valueAxis } from './valueAxis.ts'

describe('valueAxis', () => {
  it('runs from round number to round number around the values', () => {
    expect(valueAxis([14, 22])).toEqual({ min: 14, max: 22, ticks: [22, 20, 18, 16, 14] })
    expect(valueAxis([13.2, 61])).toEqual({ min: 0, max: 80, ticks: [80, 60, 40, 20, 0] })
    expect(valueAxis([-3, 41]).min).toBeLessThanOrEqual(-3)
  })

  it('does not go beyond what there can be', () => {
    expect(valueAxis([0.93, 0.998], { min: 0, max: 1 }).max).toBe(1)
    expect(valueAxis([1, 1], { min: 0, max: 1 })).toMatchObject({ min: 0.5, max: 1 })
    expect(valueAxis([-0.5, 3]).min).toBeLessThan(0)
  })

  it('puts a value alone into the middle, and stands without values', () => {
    expect(valueAxis([8])).toMatchObject({ min: 4, max: 12 })
    expect(valueAxis([0])).toMatchObject({ min: -1, max: 1 })
    expect(valueAxis([])).toMatchObject({ min: 0, max: 1 })
  })
})

describe('datePositions', () => {
  it('are as far apart as the days: 31, 28 and 31 of 90', () => {
    const [a, b, c, d] = datePositions(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
    expect([a, d]).toEqual([0, 1])
    expect(b).toBeCloseTo(31 / 90, 12)
    expect(c).toBeCloseTo(59 / 90, 12)
  })

  it('stand evenly where the days do not tell, and in the middle alone', () => {
    expect(datePositions([])).toEqual([])
    expect(datePositions(['2026-01-01'])).toEqual([0.5])
    expect(datePositions(['2026-01-01', '2026-01-01', '2026-01-01'])).toEqual([0, 0.5, 1])
    expect(datePositions(['2026-01-01', 'spring', '2026-05-01'])).toEqual([0, 0.5, 1])
  })
})

describe('roomyLabels', () => {
  it('are those that keep their distance, and always the last', () => {
    expect(roomyLabels([0, 0.1, 0.5, 0.95, 1], 0.2)).toEqual([true, false, true, false, true])
    expect(roomyLabels([0, 0.1], 0.2)).toEqual([false, true])
    expect(roomyLabels([0, 0.5, 1], 0.5)).toEqual([true, true, true])
    expect(roomyLabels([], 1)).toEqual([])
  })
})
