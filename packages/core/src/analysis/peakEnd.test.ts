import { describe, expect, it } from 'vitest'
import { defaultScale } from '../model/scale.ts'
import { peakEnd } from './peakEnd.ts'

const at = (place: string, score: number) => ({ place, score })

describe('peakEnd', () => {
  it('is the mean of the most intense and the last', () => {
    // Distances from neutral: 1, 1.6, 0.5. The peak is the bad one: (−1.6 + 0.5) ÷ 2 = −0.55
    const { score, best, worst, end } = peakEnd([at('a', 1), at('b', -1.6), at('c', 0.5)], defaultScale)
    expect(score).toBeCloseTo(-0.55, 12)
    expect(best).toEqual(worst)
    expect(best).toMatchObject({ place: 'b', peak: -1.6 })
    expect(end).toBe('c')
  })

  it('reports both peaks where a good and a bad one are equally intense, and no single score', () => {
    // best (2 + 1) ÷ 2 = 1.5, worst (−2 + 1) ÷ 2 = −0.5
    const tied = peakEnd([at('a', -2), at('b', 2), at('c', 1)], defaultScale)
    expect(tied).toEqual({
      best: { place: 'b', peak: 2, score: 1.5 },
      worst: { place: 'a', peak: -2, score: -0.5 },
      end: 'c',
    })
    expect(peakEnd([at('a', 2), at('b', -2)], defaultScale)).toMatchObject({
      best: { place: 'a' },
      worst: { place: 'b' },
    })
  })

  it('takes scores for tied that differ by rounding only', () => {
    expect(peakEnd([at('a', 0.1 + 0.2), at('b', -0.3)], defaultScale)).not.toHaveProperty('score')
    expect(peakEnd([at('a', 0.31), at('b', -0.3)], defaultScale)).toHaveProperty('score')
  })

  it('takes the first of equally intense points of one sign', () => {
    expect(peakEnd([at('a', 1), at('b', 1)], defaultScale)).toMatchObject({ score: 1, best: { place: 'a' } })
  })

  it('is neutral where all is neutral', () => {
    expect(peakEnd([at('a', 0), at('b', 0)], defaultScale)).toMatchObject({ score: 0, end: 'b' })
  })

  it('measures intensity from neutral, wherever that lies', () => {
    // On 1 … 5 with neutral 3 the distances are 2, 1.5: the peak is 1, (1 + 4.5) ÷ 2 = 2.75
    expect(peakEnd([at('a', 1), at('b', 4.5)], { min: 1, neutral: 3, max: 5 }).score).toBe(2.75)
  })
})
