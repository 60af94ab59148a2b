import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDuration, arbitraryTimeFrame } from '../testing/arbitraryDuration.ts'
import { durationParts, durationSeconds, isDuration } from './duration.ts'
import { typicalSeconds } from './timeFrame.ts'

describe('a duration', () => {
  it.each([
    ['PT10M', 600],
    ['P1D', 86_400],
    ['P4W', 2_419_200],
    ['P2DT4H', 187_200],
    ['PT0S', 0],
    ['PT0.5S', 0.5],
    ['P1Y', 31_557_600],
    ['P12M', 31_557_600],
    ['P1Y6M', 47_336_400],
    ['PT1H30M15S', 5415],
  ])('%s is %d seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds)
  })

  it('keeps its parts as written', () => {
    expect(durationParts('P1Y2M3W4DT5H6M7.5S')).toEqual({
      years: 1,
      months: 2,
      weeks: 3,
      days: 4,
      hours: 5,
      minutes: 6,
      seconds: 7.5,
    })
    expect(durationParts('PT90M')).toEqual({ minutes: 90 })
  })

  it.each(['', 'P', 'PT', 'P1DT', '1D', 'P1H', 'PT1D', 'P-1D', '-P1D', 'P1.5D', 'PT1.S', 'p1d', 'P1D ', 'P1000000D'])(
    'is not "%s"',
    (text) => {
      expect(isDuration(text)).toBe(false)
      expect(durationParts(text)).toBeUndefined()
      expect(durationSeconds(text)).toBeNaN()
    },
  )

  it.each([5, null, undefined, {}, ['P1D']])('is not %j', (value) => {
    expect(isDuration(value)).toBe(false)
  })

  it('of any mixture of parts has a length', () => {
    const property = fc.property(arbitraryDuration, (text) => durationSeconds(text) >= 0)
    fc.assert(property, { seed: 1, numRuns: 500 })
  })
})

describe('typicalSeconds', () => {
  it('is the middle of a time frame, or its one known end', () => {
    expect(typicalSeconds({ min: 'P1D', max: 'P3D' })).toBe(2 * 86_400)
    expect(typicalSeconds({ min: 'PT10M' })).toBe(600)
    expect(typicalSeconds({ max: 'PT15M' })).toBe(900)
  })

  it('lies within the time frame', () => {
    const property = fc.property(arbitraryTimeFrame, (frame) => {
      const typical = typicalSeconds(frame)
      expect(typical).toBeGreaterThanOrEqual(durationSeconds(frame.min ?? 'PT0S'))
      if (frame.max !== undefined) expect(typical).toBeLessThanOrEqual(durationSeconds(frame.max))
    })
    fc.assert(property, { seed: 1, numRuns: 200 })
  })
})
