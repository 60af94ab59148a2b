import { describe, expect, it } from 'vitest'
import { scoreSurvey } from './scoreSurvey.ts'

const near = (value: number, digits = 9): unknown => expect.closeTo(value, digits)

describe('NPS', () => {
  // 12 promoters, 4 passives, 4 detractors of 20: 100 × (12 − 4) ÷ 20 = 40.
  // Standard error 100 × √((0.6 + 0.2 − 0.4²) ÷ 20) = 100 × √0.032 = 17.8885; 40 ± 1.96 × 17.8885 = 4.94 … 75.06.
  const answers = [
    { answer: 10, count: 7 },
    { answer: 9, count: 5 },
    { answer: 8, count: 4 },
    { answer: 6, count: 1 },
    { answer: 3, count: 2 },
    { answer: 0, count: 1 },
  ]

  it('is promoters less detractors, and says how sure it is', () => {
    expect(scoreSurvey({ type: 'nps', answers })).toEqual({
      type: 'nps',
      method: 'net-promoter',
      value: near(40),
      n: 20,
      classes: [
        { name: 'promoters', from: 9, to: 10, count: 12 },
        { name: 'passives', from: 7, to: 8, count: 4 },
        { name: 'detractors', from: 0, to: 6, count: 4 },
      ],
      standardError: near(100 * Math.sqrt(0.032)),
      interval: { low: near(4.939, 3), high: near(75.061, 3), level: 0.95, method: 'normal' },
      direction: 'higher',
      ignored: [],
    })
  })

  it('is the same from single answers', () => {
    const single = answers.flatMap(({ answer, count }) => Array.from({ length: count }, () => answer))
    expect(scoreSurvey({ type: 'nps', answers: single })).toEqual(scoreSurvey({ type: 'nps', answers }))
  })

  it('counts 0 and 6 among the detractors, 7 not', () => {
    expect(scoreSurvey({ type: 'nps', answers: [0, 6, 7, 9] }).value).toBe(-25) // 100 × (1 − 2) ÷ 4
  })

  it('stays on its scale', () => {
    const { interval } = scoreSurvey({ type: 'nps', answers: [10, 10, 10, 0] })
    expect(interval?.high).toBe(100) // 50 ± 84.9
  })
})

describe('satisfaction', () => {
  it('is the share of 4 and 5, with the interval of Wilson', () => {
    // 15 of 20. Middle (0.75 + 3.8415 ÷ 40) ÷ (1 + 3.8415 ÷ 20) = 0.70972, half
    // 1.96 × √(0.75 × 0.25 ÷ 20 + 3.8415 ÷ 1600) ÷ 1.19207 = 0.17842: 0.5313 … 0.8881.
    const answers = [
      { answer: 5, count: 9 },
      { answer: 4, count: 6 },
      { answer: 3, count: 3 },
      { answer: 1, count: 2 },
    ]
    expect(scoreSurvey({ type: 'csat', answers })).toMatchObject({
      method: 'top-two-box',
      value: 0.75,
      n: 20,
      standardError: near(Math.sqrt((0.75 * 0.25) / 20)),
      interval: { low: near(0.5313, 4), high: near(0.8881, 4), method: 'wilson' },
      classes: [{ count: 15 }, { count: 3 }, { count: 2 }],
    })
  })

  it('has an interval even where all or none are satisfied', () => {
    // 0 of 4: upper end z² ÷ (n + z²) = 3.8415 ÷ 7.8415 = 0.4899; of 4 of 4 the lower one is 1 − 0.4899.
    expect(scoreSurvey({ type: 'csat', answers: [1, 2, 3, 3] }).interval).toMatchObject({
      low: 0,
      high: near(0.4899, 4),
    })
    expect(scoreSurvey({ type: 'csat', answers: [4, 5, 5, 4] }).interval).toMatchObject({
      low: near(0.5101, 4),
      high: 1,
    })
  })

  it('is the mean answer where asked for', () => {
    // (5 + 4 + 4 + 3) ÷ 4 = 4; √((1 + 0 + 0 + 1) ÷ 3) ÷ √4 = 0.408248; t with 3 degrees of freedom 3.182446:
    // 4 ± 1.299227, cut at 5.
    expect(scoreSurvey({ type: 'csat', method: 'mean', answers: [5, 4, 4, 3] })).toMatchObject({
      method: 'mean',
      value: 4,
      standardError: near(0.408248, 6),
      interval: { low: near(2.700773, 5), high: 5, method: 't' },
    })
  })
})

describe('effort', () => {
  it('in its second form is the mean of 1 … 7, more is easier', () => {
    // (4 × 5 + 4 × 6 + 2 × 7) ÷ 10 = 5.8
    const answers = [5, 5, 5, 5, 6, 6, 6, 6, 7, 7]
    expect(scoreSurvey({ type: 'ces-2', answers })).toMatchObject({ value: near(5.8), direction: 'higher' })
    expect(scoreSurvey({ type: 'ces-2', answers: [1, 3, 4, 5, 7] }).classes).toMatchObject([
      { name: 'easy', count: 2 },
      { name: 'neutral', count: 1 },
      { name: 'hard', count: 2 },
    ])
  })

  it('in its first form is the mean of 1 … 5, less is easier, whatever method is named', () => {
    const score = scoreSurvey({ type: 'ces-1', method: 'top-two-box', answers: [1, 2, 2, 5] })
    expect(score).toMatchObject({ method: 'mean', value: 2.5, direction: 'lower' })
    expect(score.classes).toMatchObject([
      { name: 'easy', count: 3 },
      { name: 'neutral', count: 0 },
      { name: 'hard', count: 1 },
    ])
  })
})

describe('what is missing', () => {
  it.each(['nps', 'csat', 'ces-1', 'ces-2'] as const)('%s has no value without answers', (type) => {
    const score = scoreSurvey({ type, answers: [{ answer: 5, count: 0 }] })
    expect(score.n).toBe(0)
    expect(score).not.toHaveProperty('value')
    expect(score).not.toHaveProperty('interval')
    expect(scoreSurvey({ type, answers: [1] })).toHaveProperty('value')
  })

  it('has no spread in a single answer, nor in equal ones', () => {
    const [one, equal] = [[4], [4, 4, 4]].map((answers) => scoreSurvey({ type: 'ces-2', answers }))
    expect(one).toMatchObject({ value: 4, n: 1 })
    expect(one).not.toHaveProperty('standardError')
    expect(equal?.standardError).toBe(0)
    expect(equal).not.toHaveProperty('interval')
    expect(scoreSurvey({ type: 'nps', answers: [10, 9] })).not.toHaveProperty('interval')
  })

  it('counts no answer off the scale, and names it', () => {
    const answers = [5, 0, 6, 6, 2.5, { answer: 4, count: -1 }, { answer: 3, count: 0.5 }, { answer: 9, count: 0 }]
    expect(scoreSurvey({ type: 'csat', answers })).toMatchObject({
      n: 1,
      value: 1,
      ignored: [
        { answer: 0, count: 1 },
        { answer: 6, count: 2 },
        { answer: 2.5, count: 1 },
        { answer: 4, count: -1 },
        { answer: 3, count: 0.5 },
      ],
    })
  })
})
