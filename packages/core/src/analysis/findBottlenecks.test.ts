import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { scoreEmotion } from '../operations/emotions/scoreEmotion.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { editMetric } from '../operations/metrics/editMetric.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { kiosk } from '../testing/kiosk.ts'
import { WeightError } from './bottleneck/weights.ts'
import { findBottlenecks, type Bottlenecks } from './findBottlenecks.ts'

const near = (value: number, digits = 12): unknown => expect.closeTo(value, digits)

const valuesAt = ({ bottlenecks }: Bottlenecks, place: string): object =>
  Object.fromEntries(
    (bottlenecks.find((found) => found.place === place)?.terms ?? []).map(({ name, value }) => [name, value]),
  )

describe('step by step', () => {
  const found = findBottlenecks(kiosk)

  it('knows these terms of the queue', () => {
    const values = valuesAt(found, 'queue')
    expect(Object.keys(values)).toEqual(['drop-off', 'emotion', 'barriers', 'wait', 'hand-off'])
    expect(values).toMatchObject({
      'drop-off': near(0.2), // 1 − 120 ÷ 150
      emotion: near(0.625), // (1 ÷ 2 + 1.5 ÷ 2) ÷ 2
      barriers: near(0.46), // 1 − (1 − 0.8 × 0.5) × (1 − 0.5 × 0.2)
      wait: near(0.5), // (15 − 10) ÷ 10
      'hand-off': near(0.5), // 1 − 1 ÷ (1 + 1)
    })
  })

  it('scores the queue', () => {
    // (3 × 0.2 + 2 × 0.625 + 2 × 0.46 + 1 × 0.5 + 0.5 × 0.5) ÷ 8.5 = 3.52 ÷ 8.5; 8.5 of 10 known; 150 of 200 get there
    expect(found.bottlenecks[0]).toMatchObject({
      place: 'queue',
      stage: 'buy',
      rank: 1,
      score: near(3.52 / 8.5),
      coverage: 0.85,
      unknown: ['effort', 'rework'],
      reach: 0.75,
      weightedScore: near((0.75 * 3.52) / 8.5),
      lost: 30,
    })
  })

  it('knows all but the barriers of paying', () => {
    // (3 × 0.25 + 2 × 0 + 1 × 0.2 + 1 × 0.25 + 0.5 × 0.5 + 0.5 × 0.1) ÷ 8 = 1.5 ÷ 8
    expect(valuesAt(found, 'pay')).toEqual({
      'drop-off': near(0.25), // 1 − 90 ÷ 120
      emotion: 0, // only Ann, and she is above neutral
      effort: near(0.2), // (7 − 5.8) ÷ 6
      wait: near(0.25), // 1 ÷ (1 + 3)
      'hand-off': near(0.5), // from Serving to Cash
      rework: near(0.1),
    })
    expect(found.bottlenecks.find(({ place }) => place === 'pay')).toMatchObject({
      score: near(0.1875),
      coverage: near(0.8),
      unknown: ['barriers'],
    })
  })

  it('ranks by score × reach', () => {
    // search 0.75 ÷ 5.5 × 1 = 0.136 · pay 1.5 ÷ 8 × 0.6 = 0.1125 · enjoy 0.3 ÷ 5 × 0.45 = 0.027
    expect(found.bottlenecks.map(({ place, rank }) => [place, rank])).toEqual([
      ['queue', 1],
      ['search', 2],
      ['pay', 3],
      ['enjoy', 4],
    ])
    expect(found.bottlenecks.map(({ weightedScore }) => weightedScore)).toEqual([
      near(0.3106, 4),
      near(0.1364, 4),
      near(0.1125, 4),
      near(0.027, 4),
    ])
  })

  it('says how much it knew of all places', () => {
    expect(found.coverage).toBeCloseTo((0.55 + 0.85 + 0.8 + 0.5) / 4, 12)
  })

  it('names the records behind each term', () => {
    expect(found.bottlenecks[0]?.terms.map(({ from }) => from.map(({ id }) => id))).toEqual([
      ['queue', 'pay'],
      ['ann-queue', 'bob-queue'],
      ['one-till', 'no-shade'],
      ['line'],
      ['line'],
    ])
  })
})

describe('stage by stage', () => {
  it('puts the terms of the steps together', () => {
    const found = findBottlenecks(kiosk, { by: 'stage' })
    // buy: (3 × 0.4 + 2 × 0.625 + 2 × 0.46 + 1 × 0.2 + 1 × 0.5 + 0.5 × 2 ÷ 3 + 0.5 × 0.1) ÷ 10; 150 − 90 = 60 lost
    expect(found.bottlenecks[0]).toMatchObject({
      place: 'buy',
      stage: 'buy',
      score: near((4.12 + 1 / 3) / 10),
      reach: 0.75,
      lost: 60,
    })
    expect(found.bottlenecks.map(({ place }) => place)).toEqual(['buy', 'find', 'enjoy'])
  })
})

describe('what is lost', () => {
  it('is people times the value of one', () => {
    // queue 150 × 0.2 = 30 at 4 each
    expect(findBottlenecks(kiosk).bottlenecks[0]).toMatchObject({
      lost: 30,
      valueAtRisk: { amount: 120, currency: 'EUR' },
    })
  })

  it('adds up over the places, the same for steps and for stages', () => {
    // 50 + 30 + 30 + 9 by step, 50 + 60 + 9 by stage; 119 × 4 = 476
    const losses = { lost: 119, valueAtRisk: { amount: 476, currency: 'EUR' }, coverage: 1 }
    expect(findBottlenecks(kiosk).losses).toEqual(losses)
    expect(findBottlenecks(kiosk, { by: 'stage' }).losses).toEqual(losses)
  })

  it('has no price where the value of a customer is unknown', () => {
    for (const economics of [null, { currency: 'EUR' }]) {
      const found = findBottlenecks(edit(kiosk, editJourney({ changes: { economics } })))
      expect(found.losses).toEqual({ lost: 119, coverage: 1 })
      expect(found.bottlenecks[0]).not.toHaveProperty('valueAtRisk')
    }
    const free = editJourney({ changes: { economics: { currency: 'EUR', customerValue: 0 } } })
    expect(findBottlenecks(edit(kiosk, free)).losses?.valueAtRisk?.amount).toBe(0)
  })

  it('says for how many places it is known', () => {
    // without the count of Pays, what left at Queues and at Pays is unknown: 50 + 9 at 2 of 4 places
    const journey = edit(kiosk, editStep({ id: 'pay', changes: { reached: null } }))
    expect(findBottlenecks(journey).losses).toMatchObject({ lost: 59, coverage: 0.5 })
  })

  it('is made anew where the value changes', () => {
    const dearer = edit(kiosk, editJourney({ changes: { economics: { currency: 'USD', customerValue: 5 } } }))
    expect(findBottlenecks(dearer).losses?.valueAtRisk).toEqual({ amount: 595, currency: 'USD' })
  })
})

describe('one persona', () => {
  it('counts only what this persona felt', () => {
    expect(valuesAt(findBottlenecks(kiosk, { persona: 'ann' }), 'queue')).toMatchObject({ emotion: 0.5 })
    expect(valuesAt(findBottlenecks(kiosk, { persona: 'bob' }), 'queue')).toMatchObject({ emotion: 0.75 })
    expect(valuesAt(findBottlenecks(kiosk, { persona: 'bob' }), 'pay')).not.toHaveProperty('emotion')
  })
})

describe('weights', () => {
  it('can be set for some terms', () => {
    // queue by feeling alone: 0.625
    const alone = { 'drop-off': 0, barriers: 0, effort: 0, wait: 0, 'hand-off': 0, rework: 0 }
    const { bottlenecks, coverage } = findBottlenecks(kiosk, { weights: alone })
    expect(bottlenecks.map(({ place, score }) => [place, score])).toEqual([['queue', 0.625]])
    expect(bottlenecks[0]?.coverage).toBe(1)
    expect(coverage).toBe(1)
  })

  it.each([-1, Number.NaN, Infinity])('refuses %d', (weight) => {
    expect(() => findBottlenecks(kiosk, { weights: { emotion: weight } })).toThrow(WeightError)
  })

  it('refuses nothing but zeros', () => {
    const none = { 'drop-off': 0, emotion: 0, barriers: 0, effort: 0, wait: 0, 'hand-off': 0, rework: 0 }
    expect(() => findBottlenecks(kiosk, { weights: none })).toThrow(RangeError)
    expect(() => findBottlenecks(kiosk, { weights: { ...none, wait: 1 } })).not.toThrow()
  })
})

describe('what is missing', () => {
  it('knows nothing of an empty journey', () => {
    const empty = createJourney({ title: 'Empty' })
    for (const by of ['step', 'stage'] as const) {
      expect(findBottlenecks(empty, { by })).toEqual({ bottlenecks: [], harmless: [], coverage: 0 })
    }
  })

  it('judges no place of which nothing is known', () => {
    const journey = edit(createJourney({ title: 'Blank' }), addStage({ title: 'A' }))
    expect(findBottlenecks(journey)).toEqual({ bottlenecks: [], harmless: [], coverage: 0 })
  })

  it('lists no place whose known terms are all 0, but counts what it knew', () => {
    const journey = edit(
      createJourney({ title: 'Fine' }),
      addPersona({ id: 'p', title: 'P' }),
      addStage({ id: 'a', title: 'A' }),
      scoreEmotion({ persona: 'p', place: 'a', score: 0 }),
    )
    expect(findBottlenecks(journey)).toEqual({ bottlenecks: [], harmless: ['a'], coverage: 0.2 })
    // What is known counts for nothing here, so nothing is known to be harmless.
    expect(findBottlenecks(journey, { weights: { emotion: 0 } }).harmless).toEqual([])
    const worse = edit(journey, scoreEmotion({ persona: 'p', place: 'a', score: -0.5 }))
    expect(findBottlenecks(worse).bottlenecks).toHaveLength(1)
  })

  it('puts no place of unknown reach above what can reach it', () => {
    // b is worse than a, but half have left at a; nobody counted b's arrivals separately.
    const journey = edit(
      createJourney({ title: 'Unknown reach' }),
      addPersona({ id: 'p', title: 'P' }),
      ...['a', 'b', 'c'].map((id) => addStage({ id, title: id })),
      editStage({ id: 'a', changes: { reached: 100 } }),
      editStage({ id: 'b', changes: { reached: 20 } }),
      scoreEmotion({ persona: 'p', place: 'a', score: -1 }),
      scoreEmotion({ persona: 'p', place: 'c', score: -2 }),
    )
    const { bottlenecks } = findBottlenecks(journey)
    expect(bottlenecks.map(({ place }) => place)).toEqual(['a', 'c'])
    expect(bottlenecks[1]).not.toHaveProperty('reach')
    expect(bottlenecks[1]?.weightedScore).toBeCloseTo(0.2, 12)
  })
})

it('gives the identical object for the same journey and question', () => {
  expect(findBottlenecks(kiosk)).toBe(findBottlenecks(kiosk, { by: 'step' }))
  expect(findBottlenecks(kiosk, { persona: 'ann' })).toBe(findBottlenecks(kiosk, { persona: 'ann' }))
  expect(findBottlenecks(kiosk)).not.toBe(findBottlenecks(kiosk, { by: 'stage' }))
  const retitled = edit(kiosk, { type: 'journey.edit', changes: { title: 'Other' } })
  expect(findBottlenecks(retitled)).toBe(findBottlenecks(kiosk))
  const asked = edit(kiosk, editMetric({ id: 'ease', changes: { readings: null } }))
  expect(findBottlenecks(asked)).not.toBe(findBottlenecks(kiosk))
  const better = edit(kiosk, scoreEmotion({ persona: 'ann', place: 'queue', score: 0 }))
  expect(findBottlenecks(better)).not.toBe(findBottlenecks(kiosk))
})
