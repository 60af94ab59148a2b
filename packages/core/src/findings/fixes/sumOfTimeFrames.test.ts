import { describe, expect, it } from 'vitest'
import { sumOfTimeFrames } from './sumOfTimeFrames.ts'

describe('sumOfTimeFrames', () => {
  it('adds unit by unit, shortest to shortest and longest to longest', () => {
    // 1 day + 2 days 4 h = 3 days 4 h; 40 min + 1 month = 1 month 40 min, for no month is a number of minutes.
    expect(
      sumOfTimeFrames([
        { min: 'P1D', max: 'PT40M' },
        { min: 'P2DT4H', max: 'P1M' },
      ]),
    ).toEqual({ min: 'P3DT4H', max: 'P1MT40M' })
  })

  it('keeps fractions of seconds to the millisecond', () => {
    expect(sumOfTimeFrames([{ max: 'PT0.1S' }, { max: 'PT0.2S' }])).toEqual({ max: 'PT0.3S' })
  })

  it('lacks the end that one of them lacks, and is unknown where both are lacking', () => {
    expect(sumOfTimeFrames([{ min: 'P1D', max: 'P2D' }, { max: 'P3D' }])).toEqual({ max: 'P5D' })
    expect(sumOfTimeFrames([{ min: 'P1D' }, { max: 'P3D' }])).toBeUndefined()
    expect(sumOfTimeFrames([])).toBeUndefined()
  })
})
