import { describe, expect, it } from 'vitest'
import { scoreOf, type Emotion, type Reading } from './emotion.ts'

const feeling = (score: number | undefined, readings?: readonly Reading[]): Emotion => ({
  id: 'e',
  persona: 'ada',
  place: 'wait',
  ...(score !== undefined && { score }),
  ...(readings && { readings }),
})

describe('scoreOf', () => {
  it('is the weighted mean of the readings, whatever was set by hand', () => {
    const readings = [
      { evidence: 'a', score: -2 },
      { evidence: 'b', score: 1, weight: 2 },
    ]
    expect(scoreOf(feeling(2, readings))).toBe(0)
    expect(scoreOf(feeling(undefined, readings))).toBe(0)
  })

  it('leaves out what has weight 0', () => {
    const readings = [
      { evidence: 'a', score: -2, weight: 0 },
      { evidence: 'b', score: 1 },
    ]
    expect(scoreOf(feeling(undefined, readings))).toBe(1)
  })

  it('is the score by hand without readings that count', () => {
    expect(scoreOf(feeling(1))).toBe(1)
    expect(scoreOf(feeling(1, []))).toBe(1)
    expect(scoreOf(feeling(1, [{ evidence: 'a', score: -2, weight: 0 }]))).toBe(1)
  })

  it('is unknown, not neutral, where nobody has said', () => {
    expect(scoreOf(feeling(undefined))).toBeUndefined()
    expect(scoreOf(feeling(0))).toBe(0)
  })
})
