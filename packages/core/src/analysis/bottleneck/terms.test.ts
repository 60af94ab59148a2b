import { describe, expect, it } from 'vitest'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { editBarrier } from '../../operations/barriers/editBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { barriers } from './barriers.ts'
import { emotion } from './emotion.ts'
import { handOff } from './handOff.ts'
import { spotsOf, type Grain, type Spot } from './spot.ts'
import type { Known } from './term.ts'
import { wait } from './wait.ts'

const near = (value: number): unknown => expect.closeTo(value, 12)

type Reader = (journey: Journey, spot: Spot, persona?: Id<'persona'>) => Known | undefined

const reading =
  (read: Reader) =>
  (journey: Journey, place: string, by: Grain = 'step', persona?: string): Known | undefined => {
    const spot = spotsOf(journey, by).find((one) => one.place === place)
    return spot && read(journey, spot, persona)
  }

describe('emotion', () => {
  const at = reading(emotion)

  it('is the share of the way from neutral to the worst', () => {
    expect(at(kiosk, 'queue', 'step', 'bob')).toEqual({ value: 0.75, from: [{ kind: 'emotion', id: 'bob-queue' }] })
  })

  it('is 0 at and above neutral, and unknown in a gap', () => {
    expect(at(kiosk, 'search')?.value).toBe(0)
    expect(at(kiosk, 'pay', 'step', 'bob')).toBeUndefined()
  })

  it('does not let the joy of one hide the pain of another', () => {
    const journey = edit(kiosk, scoreEmotion({ persona: 'ann', place: 'queue', score: 2 }))
    expect(at(journey, 'queue')?.value).toBe(0.375) // (0 + 0.75) ÷ 2, though the mean score is +0.25
  })

  it('is that of the worst column for a stage', () => {
    expect(at(kiosk, 'buy', 'stage')).toEqual(at(kiosk, 'queue'))
  })
})

describe('barriers', () => {
  const at = reading(barriers)

  it('leaves out a barrier of which half is unknown, and is unknown with no other', () => {
    const half = edit(kiosk, editBarrier({ id: 'no-shade', changes: { frequency: null } }))
    expect(at(half, 'queue')).toEqual({ value: 0.4, from: [{ kind: 'barrier', id: 'one-till' }] })
    expect(at(edit(half, editBarrier({ id: 'one-till', changes: { severity: null } })), 'queue')).toBeUndefined()
    expect(at(kiosk, 'pay')).toBeUndefined()
  })

  it('counts those of a persona only', () => {
    const journey = edit(kiosk, editBarrier({ id: 'one-till', changes: { personas: ['ann'] } }))
    expect(at(journey, 'queue', 'step', 'bob')?.value).toBeCloseTo(0.1, 12)
  })

  it('takes all barriers of a stage, and those of the stage as a whole only there', () => {
    const journey = edit(kiosk, addBarrier({ place: 'buy', title: 'Cash only', severity: 0.5, frequency: 1 }))
    expect(at(journey, 'buy', 'stage')?.value).toBeCloseTo(0.73, 12) // 1 − 0.6 × 0.9 × 0.5
    expect(at(journey, 'queue')?.value).toBeCloseTo(0.46, 12)
  })
})

describe('wait', () => {
  const at = reading(wait)
  const respond = (median: string, target: string) =>
    edit(kiosk, editTouchpoint({ id: 'till', changes: { response: { median, target } } }))

  it.each([
    ['PT10M', 'PT10M', 0],
    ['PT5M', 'PT10M', 0],
    ['PT12M', 'PT10M', 0.2],
    ['PT45M', 'PT10M', 1],
    ['PT1S', 'PT0S', 1],
    ['PT0S', 'PT0S', 0],
  ])('of %s where %s was promised', (actual, target, value) => {
    expect(at(respond(actual, target), 'pay')).toEqual({
      value: near(value),
      from: [{ kind: 'touchpoint', id: 'till' }],
    })
  })

  it('is unknown without a target or without an actual time', () => {
    expect(at(edit(kiosk, editTouchpoint({ id: 'line', changes: { response: { median: 'PT9M' } } })), 'queue')).toBe(
      undefined,
    )
    expect(at(kiosk, 'search')).toBeUndefined()
  })

  it('compares the middle of the actual time with the longest expected, and takes the worst', () => {
    // (8 + 10) ÷ 2 = 9 days where 1–6 were expected: (9 − 6) ÷ 6 = 0.5
    const frames = { expected: { min: 'P1D', max: 'P6D' }, actual: { min: 'P8D', max: 'P10D' } }
    const journey = edit(kiosk, editStage({ id: 'enjoy', changes: frames }))
    expect(at(journey, 'enjoy')).toEqual({ value: 0.5, from: [{ kind: 'stage', id: 'enjoy' }] })
    const step = edit(
      kiosk,
      editStep({ id: 'queue', changes: { expected: { max: 'PT10M' }, actual: { max: 'PT18M' } } }),
    )
    expect(at(step, 'queue')).toEqual({ value: 0.8, from: [{ kind: 'step', id: 'queue' }] })
    expect(at(step, 'buy', 'stage')?.value).toBe(0.8)
  })

  it('knows no overrun of a time without an end', () => {
    const open = { expected: { min: 'P2M' }, actual: { min: 'P5M' } }
    expect(at(edit(kiosk, editStage({ id: 'enjoy', changes: open })), 'enjoy')).toBeUndefined()
  })
})

describe('hand-off', () => {
  const at = reading(handOff)

  it('counts the switches on arriving', () => {
    expect(at(kiosk, 'search')?.value).toBe(0)
    expect(at(kiosk, 'queue')).toEqual({ value: 0.5, from: [{ kind: 'touchpoint', id: 'line' }] })
    expect(at(kiosk, 'pay')?.value).toBe(0)
  })

  it('adds them up for a stage', () => {
    const journey = edit(kiosk, editTouchpoint({ id: 'till', changes: { channel: 'map' } }))
    expect(at(journey, 'buy', 'stage')?.value).toBeCloseTo(2 / 3, 12) // 1 − 1 ÷ (1 + 2)
  })

  it('is unknown where a channel there or the one before is unknown, or where nothing is touched', () => {
    const journey = edit(kiosk, editTouchpoint({ id: 'line', changes: { channel: null } }))
    expect(at(journey, 'queue')).toBeUndefined()
    expect(at(journey, 'pay')).toBeUndefined()
    expect(at(journey, 'search')?.value).toBe(0)
    expect(at(kiosk, 'enjoy')).toBeUndefined()
  })

  it('is the mean over the personas, each on the own path', () => {
    // Ann goes from the map to the booth, Bob stays at the booth: (0.5 + 0) ÷ 2
    const journey = edit(
      kiosk,
      editTouchpoint({ id: 'pin', changes: { personas: ['ann'] } }),
      addTouchpoint({ place: 'search', title: 'Walks by', channel: 'booth', personas: ['bob'] }),
    )
    expect(at(journey, 'queue')?.value).toBe(0.25)
    expect(at(journey, 'queue', 'step', 'bob')?.value).toBe(0)
  })
})
