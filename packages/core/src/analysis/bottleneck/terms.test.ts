import { describe, expect, it } from 'vitest'
import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { editBarrier } from '../../operations/barriers/editBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { addMetric } from '../../operations/metrics/addMetric.ts'
import { editMetric } from '../../operations/metrics/editMetric.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { barriers } from './barriers.ts'
import { effort } from './effort.ts'
import { emotion } from './emotion.ts'
import { handOff } from './handOff.ts'
import { rework } from './rework.ts'
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
  const untimed = edit(kiosk, editStep({ id: 'pay', changes: { working: null, waiting: null } }))
  const respond = (median: string, target: string) =>
    edit(untimed, editTouchpoint({ id: 'till', changes: { response: { median, target } } }))

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
      method: 'overrun',
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
    expect(at(journey, 'enjoy')).toEqual({ value: 0.5, from: [{ kind: 'stage', id: 'enjoy' }], method: 'overrun' })
    const step = edit(
      kiosk,
      editStep({ id: 'queue', changes: { expected: { max: 'PT10M' }, actual: { max: 'PT18M' } } }),
    )
    expect(at(step, 'queue')).toEqual({ value: 0.8, from: [{ kind: 'step', id: 'queue' }], method: 'overrun' })
    expect(at(step, 'buy', 'stage')?.value).toBe(0.8)
  })

  it('knows no overrun of a time without an end', () => {
    const open = { expected: { min: 'P2M' }, actual: { min: 'P5M' } }
    expect(at(edit(kiosk, editStage({ id: 'enjoy', changes: open })), 'enjoy')).toBeUndefined()
  })
})

describe('waiting beside doing', () => {
  const at = reading(wait)

  it('is its share of the time', () => {
    // 1 minute waiting, 3 minutes doing: 1 ÷ (1 + 3)
    expect(at(kiosk, 'pay')).toEqual({ value: 0.25, from: [{ kind: 'step', id: 'pay' }], method: 'waiting-share' })
    const stage = editStage({ id: 'enjoy', changes: { working: { actual: 'PT0S' }, waiting: { actual: 'PT5M' } } })
    expect(at(edit(kiosk, stage), 'enjoy')?.value).toBe(1)
  })

  it('is the term where it is worse than an overrun, for a stage too', () => {
    // the line is 50 % over its target; 9 of 10 minutes are spent waiting
    const times = { working: { actual: 'PT1M' }, waiting: { actual: 'PT9M' } }
    const journey = edit(kiosk, editStep({ id: 'queue', changes: times }))
    expect(at(journey, 'queue')).toMatchObject({ value: 0.9, method: 'waiting-share' })
    expect(at(journey, 'buy', 'stage')).toEqual(at(journey, 'queue'))
    expect(at(kiosk, 'buy', 'stage')).toMatchObject({ value: 0.5, method: 'overrun' })
  })

  it.each([
    { working: { actual: 'PT3M' }, waiting: null },
    { working: null, waiting: { actual: 'PT3M' } },
    { working: { expected: 'PT3M' }, waiting: { expected: 'PT3M' } },
    { working: { expected: 'PT3M' }, waiting: { actual: 'PT3M' } },
    { working: { actual: 'PT0S' }, waiting: { actual: 'PT0S' } },
  ])('is unknown from a half, from a plan, and from no time at all: %j', (changes) => {
    expect(at(edit(kiosk, editStep({ id: 'pay', changes })), 'pay')).toBeUndefined()
  })
})

describe('effort', () => {
  const at = reading(effort)
  const read = (value: number) => [{ date: '2026-07-12', value }]

  it('is how far the second form is from its best', () => {
    // (4 × 5 + 4 × 6 + 2 × 7) ÷ 10 = 5.8; (7 − 5.8) ÷ 6 = 0.2
    expect(at(kiosk, 'pay')).toEqual({ value: near(0.2), from: [{ kind: 'metric', id: 'ease' }] })
  })

  it('is the first form itself, for it asks how hard it was', () => {
    const journey = edit(kiosk, addMetric({ title: 'Effort', type: 'ces-1', place: 'queue', readings: read(4) }))
    expect(at(journey, 'queue')?.value).toBe(0.75) // (4 − 1) ÷ 4
  })

  it('is the worst of a place and what stands there', () => {
    const journey = edit(kiosk, addMetric({ id: 'x', title: 'X', type: 'ces-1', place: 'pay', readings: read(3) }))
    expect(at(journey, 'pay')).toEqual({ value: 0.5, from: [{ kind: 'metric', id: 'x' }] })
    expect(at(journey, 'buy', 'stage')).toEqual(at(journey, 'pay'))
  })

  it('of a whole stage counts only where stages are compared', () => {
    const journey = edit(kiosk, addMetric({ title: 'X', type: 'ces-1', place: 'buy', readings: read(5) }))
    expect(at(journey, 'buy', 'stage')?.value).toBe(1)
    expect(at(journey, 'queue')).toBeUndefined()
    expect(at(journey, 'pay')?.value).toBeCloseTo(0.2, 12)
  })

  it('is that of the latest reading', () => {
    const readings = [...read(7), { date: '2026-01-01', value: 1 }]
    const journey = edit(kiosk, editMetric({ id: 'ease', changes: { readings } }))
    expect(at(journey, 'pay')?.value).toBe(0)
  })

  it('of one persona is asked of this persona, about what this persona meets', () => {
    const asked = edit(kiosk, editMetric({ id: 'ease', changes: { personas: ['ann'] } }))
    expect(at(asked, 'pay', 'step', 'ann')?.value).toBeCloseTo(0.2, 12)
    expect(at(asked, 'pay', 'step', 'bob')).toBeUndefined()
    const met = edit(kiosk, editTouchpoint({ id: 'till', changes: { personas: ['ann'] } }))
    expect(at(met, 'pay', 'step', 'bob')).toBeUndefined()
    expect(at(met, 'pay')?.value).toBeCloseTo(0.2, 12)
  })

  it('is unknown where nobody was asked, or the value is off the scale', () => {
    expect(at(kiosk, 'queue')).toBeUndefined()
    expect(at(edit(kiosk, editMetric({ id: 'ease', changes: { readings: null } })), 'pay')).toBeUndefined()
    expect(at(edit(kiosk, editMetric({ id: 'ease', changes: { readings: read(8) } })), 'pay')).toBeUndefined()
    expect(
      at(edit(kiosk, editMetric({ id: 'ease', changes: { type: 'csat', readings: read(5) } })), 'pay'),
    ).toBeUndefined()
  })
})

describe('rework', () => {
  const at = reading(rework)

  it('is the share who repeat it', () => {
    expect(at(kiosk, 'pay')).toEqual({ value: near(0.1), from: [{ kind: 'step', id: 'pay' }] })
    expect(at(kiosk, 'queue')).toBeUndefined()
    expect(at(edit(kiosk, editStep({ id: 'queue', changes: { repeats: 0 } })), 'queue')?.value).toBe(0)
  })

  it('of a stage is as stated, else who repeats at least one step', () => {
    const steps = edit(kiosk, editStep({ id: 'queue', changes: { repeats: 0.5 } }))
    expect(at(steps, 'buy', 'stage')).toEqual({
      value: near(0.55), // 1 − 0.5 × 0.9
      from: [
        { kind: 'step', id: 'queue' },
        { kind: 'step', id: 'pay' },
      ],
    })
    const stated = edit(steps, editStage({ id: 'buy', changes: { repeats: 0.2 } }))
    expect(at(stated, 'buy', 'stage')).toEqual({ value: near(0.2), from: [{ kind: 'stage', id: 'buy' }] })
    expect(at(stated, 'queue')?.value).toBe(0.5)
    expect(at(kiosk, 'find', 'stage')).toBeUndefined()
  })
})

describe('hand-off', () => {
  const at = reading(handOff)

  it('counts the switches on arriving', () => {
    expect(at(kiosk, 'search')?.value).toBe(0)
    expect(at(kiosk, 'queue')).toEqual({ value: 0.5, from: [{ kind: 'touchpoint', id: 'line' }], method: 'channel' })
  })

  it('counts the changes of owner or department', () => {
    expect(at(kiosk, 'pay')).toEqual({ value: 0.5, from: [{ kind: 'touchpoint', id: 'till' }], method: 'owner' })
    const same = edit(kiosk, editTouchpoint({ id: 'till', changes: { department: 'serving ' } }))
    expect(at(same, 'pay')?.value).toBe(0)
    expect(at(same, 'pay')).not.toHaveProperty('method')
    const owners = edit(
      same,
      editTouchpoint({ id: 'line', changes: { owner: 'Mia' } }),
      editTouchpoint({ id: 'till', changes: { owner: 'Noah' } }),
    )
    expect(at(owners, 'pay')?.value).toBe(0.5)
  })

  it('counts both, and an owner and a department that change at once as one change', () => {
    const both = edit(
      kiosk,
      editTouchpoint({ id: 'line', changes: { owner: 'Mia' } }),
      editTouchpoint({ id: 'till', changes: { owner: 'Noah', channel: 'map' } }),
    )
    expect(at(both, 'pay')?.value).toBeCloseTo(2 / 3, 12) // 1 − 1 ÷ (1 + 1 + 1)
    expect(at(both, 'pay')).toMatchObject({ method: 'channel-and-owner', from: [{ id: 'till' }] })
  })

  it('adds them up for a stage', () => {
    expect(at(kiosk, 'buy', 'stage')?.value).toBeCloseTo(2 / 3, 12) // map to booth, Serving to Cash: 1 − 1 ÷ (1 + 2)
    const journey = edit(kiosk, editTouchpoint({ id: 'till', changes: { channel: 'map' } }))
    expect(at(journey, 'buy', 'stage')?.value).toBe(0.75) // 1 − 1 ÷ (1 + 3)
  })

  it('is unknown where neither channels nor owners are known, there and before, or where nothing is touched', () => {
    const journey = edit(kiosk, editTouchpoint({ id: 'line', changes: { channel: null, department: null } }))
    expect(at(journey, 'queue')).toBeUndefined()
    expect(at(journey, 'pay')).toBeUndefined()
    expect(at(journey, 'search')?.value).toBe(0)
    expect(at(kiosk, 'enjoy')).toBeUndefined()
  })

  it('is known from owners alone, and from channels alone', () => {
    const noChannels = edit(kiosk, editTouchpoint({ id: 'line', changes: { channel: null } }))
    expect(at(noChannels, 'pay')).toMatchObject({ value: 0.5, method: 'owner' })
    const noOwners = edit(kiosk, editTouchpoint({ id: 'line', changes: { department: null } }))
    expect(at(noOwners, 'queue')).toMatchObject({ value: 0.5, method: 'channel' })
    expect(at(noOwners, 'pay')?.value).toBe(0)
  })

  it('has none before the first touchpoint, whatever its channel', () => {
    expect(at(edit(kiosk, editTouchpoint({ id: 'pin', changes: { channel: null } })), 'search')?.value).toBe(0)
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
