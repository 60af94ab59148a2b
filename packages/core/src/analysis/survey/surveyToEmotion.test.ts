import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScale } from '../../model/scale.ts'
import { arbitraryScale } from '../../testing/arbitraryScale.ts'
import { emotionToSurvey, surveyToEmotion, type Asked } from './surveyToEmotion.ts'

const asked = {
  nps: { type: 'nps' },
  csat: { type: 'csat', method: 'mean' },
  first: { type: 'ces-1' },
  second: { type: 'ces-2' },
} as const satisfies Readonly<Record<string, Asked>>

describe('a survey on the emotion scale', () => {
  it.each([
    ['NPS', asked.nps, [-100, -50, 0, 40, 100], [-2, -1, 0, 0.8, 2]],
    ['mean satisfaction', asked.csat, [1, 2, 3, 4.5, 5], [-2, -1, 0, 1.5, 2]],
    ['effort, first form', asked.first, [5, 4, 3, 1.5, 1], [-2, -1, 0, 1.5, 2]],
    ['effort, second form', asked.second, [1, 2.5, 4, 5.5, 7], [-2, -1, 0, 1, 2]],
  ])('keeps ends and neutral of %s', (_name, survey, values, scores) => {
    expect(values.map((value) => surveyToEmotion(value, survey, defaultScale))).toEqual(scores)
    expect(scores.map((score) => emotionToSurvey(score, survey, defaultScale))).toEqual(values)
  })

  it('takes each side of neutral apart', () => {
    const lopsided = { min: 0, neutral: 8, max: 10 }
    expect([-50, 50].map((value) => surveyToEmotion(value, asked.nps, lopsided))).toEqual([4, 9])
  })

  it('comes back as it was, on any scale', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(arbitraryScale, share, fc.constantFrom(...Object.values(asked)), (scale, at, survey) => {
        const { min, max } = {
          nps: { min: -100, max: 100 },
          csat: { min: 1, max: 5 },
          'ces-1': { min: 1, max: 5 },
          'ces-2': { min: 1, max: 7 },
        }[survey.type]
        const value = Math.min(max, min + at * (max - min))
        const score = surveyToEmotion(value, survey, scale) ?? Number.NaN
        expect(score >= scale.min && score <= scale.max).toBe(true)
        expect(emotionToSurvey(score, survey, scale)).toBeCloseTo(value, 6)
      }),
      { seed: 20_260_517, numRuns: 1000 },
    )
  })
})

describe('what has no place there', () => {
  it('is a share of satisfied answers, for it does not tell how the others felt', () => {
    for (const survey of [{ type: 'csat' }, { type: 'csat', method: 'top-two-box' }] as const) {
      expect(surveyToEmotion(0.8, survey, defaultScale)).toBeUndefined()
      expect(emotionToSurvey(1, survey, defaultScale)).toBeUndefined()
    }
  })

  it('is what is no survey', () => {
    expect(surveyToEmotion(1, { type: 'money' }, defaultScale)).toBeUndefined()
  })

  it('is a value off its scale, or none', () => {
    expect(surveyToEmotion(101, asked.nps, defaultScale)).toBeUndefined()
    expect(surveyToEmotion(Number.NaN, asked.nps, defaultScale)).toBeUndefined()
    expect(emotionToSurvey(3, asked.nps, defaultScale)).toBeUndefined()
    expect(surveyToEmotion(100, asked.nps, defaultScale)).toBe(2)
  })
})
