import { describe, expect, it } from 'vitest'
import type { Journey } from '../model/journey.ts'
import { edit } from '../operations/edit.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { editBarrier } from '../operations/barriers/editBarrier.ts'
import { editSolution } from '../operations/solutions/editSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { ThresholdError } from './priority/thresholds.ts'
import { prioritise, type Priorities } from './prioritise.ts'

/** Five open solutions, one done, one dropped. */
const planned: Journey = edit(
  kiosk,
  addSolution({ id: 'sign', place: 'search', title: 'Sign', impact: 1, effort: 0.25 }),
  addSolution({
    id: 'till',
    place: 'queue',
    title: 'Second till',
    barriers: ['one-till'],
    impact: 2,
    effort: 1,
    reach: 300,
    confidence: 0.8,
    ratings: [
      { persona: 'ann', importance: 0.9, satisfaction: 0.3 },
      { persona: 'bob', importance: 0.6, satisfaction: 0.8 },
    ],
  }),
  addSolution({
    id: 'roof',
    place: 'queue',
    title: 'Roof',
    barriers: ['one-till', 'no-shade'],
    effort: 4,
    ratings: [{ persona: 'bob', importance: 0.7, satisfaction: 0.5 }],
  }),
  addSolution({ id: 'app', place: 'pay', title: 'App', impact: 3, reach: 100, confidence: 0.5, effort: 6 }),
  addSolution({ id: 'music', place: 'enjoy', title: 'Music' }),
  addSolution({ id: 'bench', place: 'enjoy', title: 'Bench', impact: 3, effort: 1, status: 'done' }),
  addSolution({ id: 'choir', place: 'enjoy', title: 'Choir', impact: 3, effort: 1, status: 'dropped' }),
)

const scores = ({ ranked }: Priorities): Readonly<Record<string, number>> =>
  Object.fromEntries(ranked.map(({ solution, score }) => [solution, Number(score.toFixed(3))]))

describe('value against effort', () => {
  it('divides value by effort, at least half a person-month', () => {
    // sign 1 ÷ 0.5 (not 0.25) = 2 · till 2 ÷ 1 = 2 · app 3 ÷ 6 = 0.5
    // roof: no impact, so 3 × (1 − (1 − 0.8 × 0.5)(1 − 0.5 × 0.2)) = 3 × (1 − 0.6 × 0.9) = 1.38; ÷ 4 = 0.345
    expect(scores(prioritise(planned))).toEqual({ sign: 2, till: 2, app: 0.5, roof: 0.345 })
    expect(prioritise(planned).ranked.map(({ rank }) => rank)).toEqual([1, 1, 3, 4])
  })

  it('names the quarters: high value from 1.5, high effort above 1', () => {
    const quarters = prioritise(planned).ranked.map(({ solution, quarter }) => [solution, quarter])
    expect(quarters).toEqual([
      ['sign', 'maybe'],
      ['till', 'quick-win'],
      ['app', 'big-bet'],
      ['roof', 'time-sink'],
    ])
  })

  it('lets the lines be set, and says which it used', () => {
    const result = prioritise(planned, { thresholds: { value: 1, effort: 5 } })
    expect(result.thresholds).toEqual({ value: 1, effort: 5 })
    expect(result.ranked.map(({ quarter }) => quarter)).toEqual(['quick-win', 'quick-win', 'big-bet', 'quick-win'])
    expect(() => prioritise(planned, { thresholds: { effort: -1 } })).toThrow(ThresholdError)
    expect(() => prioritise(planned, { thresholds: { value: Number.NaN } })).toThrow('The line of "value" is NaN')
  })

  it('lists what it cannot rank with what is missing, and leaves out what is settled', () => {
    const { unranked, leftOut, coverage } = prioritise(planned)
    expect(unranked).toEqual([{ solution: 'music', terms: [], missing: ['value', 'effort'] }])
    expect(leftOut).toEqual(['bench', 'choir'])
    expect(coverage).toBe(0.8) // 4 of 5
  })

  it('knows no value from a barrier of unknown harm; with the other barrier it does (control)', () => {
    const journey = edit(planned, editBarrier({ id: 'no-shade', changes: { severity: null } }))
    // 3 × (1 − 0.6) = 1.2
    expect(prioritise(journey).ranked.find(({ solution }) => solution === 'roof')?.terms[0]).toEqual({
      name: 'value',
      value: expect.closeTo(1.2) as number,
      from: [{ kind: 'barrier', id: 'one-till' }],
    })
    const blind = edit(journey, editBarrier({ id: 'one-till', changes: { frequency: null } }))
    expect(prioritise(blind).unranked.map(({ solution }) => solution)).toEqual(['roof', 'music'])
  })

  it('counts only the barriers that a persona meets', () => {
    const journey = edit(planned, editBarrier({ id: 'one-till', changes: { personas: ['bob'] } }))
    // Ann meets the sun alone: 3 × 0.5 × 0.2 = 0.3; ÷ 4 = 0.075
    expect(scores(prioritise(journey, { persona: 'ann' }))['roof']).toBe(0.075)
    expect(scores(prioritise(journey, { persona: 'bob' }))['roof']).toBe(0.345)
  })
})

it('ranks by RICE: reach × impact × confidence ÷ effort', () => {
  // till 300 × 2 × 0.8 ÷ 1 = 480 · app 100 × 3 × 0.5 ÷ 6 = 25
  const result = prioritise(planned, { by: 'rice' })
  expect(scores(result)).toEqual({ till: 480, app: 25 })
  expect(result.unranked.map(({ solution, missing }) => [solution, missing])).toEqual([
    ['sign', ['reach', 'confidence']],
    ['roof', ['reach', 'impact', 'confidence']],
    ['music', ['reach', 'impact', 'confidence', 'effort']],
  ])
  // Effort 0.1 counts as 0.5: 300 × 2 × 0.8 ÷ 0.5 = 960; a confidence of 0 is known, and the score is 0.
  const small = edit(planned, editSolution({ id: 'till', changes: { effort: 0.1 } }))
  expect(scores(prioritise(small, { by: 'rice' }))['till']).toBe(960)
  const unsure = edit(planned, editSolution({ id: 'till', changes: { confidence: 0 } }))
  expect(scores(prioritise(unsure, { by: 'rice' }))['till']).toBe(0)
})

describe('Ulwick', () => {
  it('is importance + max(importance − satisfaction, 0), of one segment', () => {
    // Ann: 9 + (9 − 3) = 15 · Bob: till 6 + max(6 − 8, 0) = 6, roof 7 + (7 − 5) = 9
    expect(scores(prioritise(planned, { by: 'ulwick', persona: 'ann' }))).toEqual({ till: 15 })
    expect(scores(prioritise(planned, { by: 'ulwick', persona: 'bob' }))).toEqual({ roof: 9, till: 6 })
  })

  it('takes the worst served segment where none is named, and says which', () => {
    const { ranked, unranked } = prioritise(planned, { by: 'ulwick' })
    expect(ranked.map(({ solution, persona }) => [solution, persona])).toEqual([
      ['till', 'ann'],
      ['roof', 'bob'],
    ])
    expect(unranked[0]?.missing).toEqual(['importance', 'satisfaction'])
  })
})

it('takes a formula of one’s own; what is not a number is unknown', () => {
  const result = prioritise(planned, { by: ({ effort }) => (effort === undefined ? undefined : 10 - effort) })
  expect(result.method).toBe('own')
  expect(scores(result)).toEqual({ sign: 9.75, till: 9, roof: 6, app: 4 })
  expect(result.unranked.map(({ missing }) => missing)).toEqual([['score']])
  expect(prioritise(planned, { by: () => Number.NaN }).ranked).toEqual([])
})

it('has nothing to say of a journey without solutions', () => {
  expect(prioritise(kiosk)).toMatchObject({ ranked: [], unranked: [], leftOut: [], coverage: 0 })
})

it('gives the identical object until something that it reads changes', () => {
  expect(prioritise(planned, { by: 'rice' })).toBe(prioritise(planned, { by: 'rice' }))
  expect(prioritise({ ...planned, title: 'Other' })).toBe(prioritise(planned))
  expect(prioritise(edit(planned, editSolution({ id: 'app', changes: { impact: 1 } })))).not.toBe(prioritise(planned))
})
