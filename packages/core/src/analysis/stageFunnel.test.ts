import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import type { Journey } from '../model/journey.ts'
import { edit } from '../operations/edit.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { kiosk } from '../testing/kiosk.ts'
import { stageFunnel, type FunnelStage } from './stageFunnel.ts'

const stage = (journey: Journey, place: string): FunnelStage => {
  const found = stageFunnel(journey).stages.find((one) => one.place === place)
  if (!found) throw new Error(`no ${place}`)
  return found
}

describe('how many get there', () => {
  const { stages, start, end, losses, coverage } = stageFunnel(kiosk)

  it('is counted, as numbers and as shares of those at the start', () => {
    expect(stages.map(({ place, count }) => [place, count])).toEqual([
      ['find', 200],
      ['buy', 150], // its first step stands in for it
      ['enjoy', 90],
    ])
    expect(stages.map(({ reach }) => reach)).toEqual([1, 0.75, expect.closeTo(0.45, 12)])
    expect(stages[1]?.countedAt).toEqual({ kind: 'step', id: 'queue' })
    expect(start?.place).toBe('find')
    expect(end?.place).toBe('enjoy')
    expect(coverage).toBe(1)
  })

  it('is told of each step too, and of none where the stage has none', () => {
    expect(stages.map(({ steps }) => steps.map(({ place, count }) => [place, count]))).toEqual([
      [['search', 200]],
      [
        ['queue', 150],
        ['pay', 120],
      ],
      [],
    ])
  })

  it('adds up what is lost: 50 + 60 + 9', () => {
    expect(stages.map(({ lost }) => lost)).toEqual([50, 60, 9])
    expect(losses).toMatchObject({ lost: 119, valueAtRisk: { amount: 476, currency: 'EUR' }, coverage: 1 })
  })

  it('is unknown where nobody counted, and never 0', () => {
    const journey = edit(kiosk, editStage({ id: 'enjoy', changes: { reached: null } }))
    const enjoy = stage(journey, 'enjoy')
    expect(enjoy).not.toHaveProperty('count')
    expect(enjoy).not.toHaveProperty('lost')
    expect(enjoy).not.toHaveProperty('reach')
    expect(stage(journey, 'buy')).toMatchObject({ atLeast: true, lost: 30, untold: 30 }) // 150 → 120, then nobody knows
    expect(stageFunnel(journey).coverage).toBeCloseTo(2 / 3, 12)
    expect(stageFunnel(journey).end?.place).toBe('buy')
  })

  it('is a share by exits alone where they tell, and nothing where nothing is known', () => {
    const uncounted = edit(
      kiosk,
      ...['search', 'queue', 'pay'].map((id) => editStep({ id, changes: { reached: null } })),
      editStage({ id: 'enjoy', changes: { reached: null } }),
    )
    expect(stageFunnel(uncounted).stages.map(({ reach }) => reach)).toEqual([undefined, undefined, undefined])
    const left = edit(uncounted, addExit({ place: 'search', to: 'other', share: 0.2 }))
    expect(stageFunnel(left).stages.map(({ reach }) => reach)).toEqual([1, 0.8, undefined])
    expect(stageFunnel(left)).toMatchObject({ coverage: 0 })
    expect(stageFunnel(left)).not.toHaveProperty('start')
  })

  it('is 0 where 0 were counted', () => {
    const none = edit(kiosk, editStage({ id: 'enjoy', changes: { reached: 0 } }))
    expect(stage(none, 'enjoy')).toMatchObject({ count: 0, reach: 0 })
  })

  it('tells of those who join on the way', () => {
    const more = edit(kiosk, editStage({ id: 'enjoy', changes: { reached: 160 } }))
    expect(stage(more, 'enjoy')).toMatchObject({ joined: 10, count: 160 })
    expect(stage(more, 'buy')).toMatchObject({ dropOff: 0, lost: 0 })
    expect(stage(kiosk, 'enjoy')).not.toHaveProperty('joined')
  })
})

describe('where they leave', () => {
  it('is by exit: share, and customers where both are known', () => {
    expect(stage(kiosk, 'enjoy')).toMatchObject({
      method: 'exits',
      exits: [{ exit: 'melted', place: 'enjoy', to: 'gave-up', share: 0.1, count: 9 }],
    })
    expect(stage(kiosk, 'enjoy')).not.toHaveProperty('untold')
  })

  it('leaves open what no exit tells', () => {
    const journey = edit(kiosk, addExit({ id: 'rival', place: 'pay', to: 'competitor', share: 0.2 }))
    expect(stage(journey, 'buy')).toMatchObject({ lost: 60, untold: 36, exits: [{ count: 24 }] }) // 120 × 0.2
    const vague = edit(kiosk, addExit({ id: 'rival', place: 'pay', to: 'competitor' }))
    expect(stage(vague, 'buy').exits).toEqual([{ exit: 'rival', place: 'pay', to: 'competitor' }])
    expect(stage(vague, 'buy').untold).toBe(60)
  })

  it('tells never of fewer than none', () => {
    const journey = edit(kiosk, addExit({ id: 'rival', place: 'queue', to: 'competitor', share: 0.9 }))
    expect(stage(journey, 'buy').untold).toBe(0)
  })
})

describe('how long it takes', () => {
  it('is told of the place itself', () => {
    const pays = stage(kiosk, 'buy').steps[1]
    expect(pays?.time).toEqual({ working: 'PT3M', waiting: 'PT1M', waitingShare: 0.25 })
    expect(stage(kiosk, 'buy').time).toEqual({})
  })

  it('is compared with the longest it should', () => {
    const timed = (expected: object, actual: object) =>
      stage(edit(kiosk, editStage({ id: 'buy', changes: { expected, actual } })), 'buy').time.overrun
    expect(timed({ max: 'PT10M' }, { min: 'PT10M', max: 'PT20M' })).toBeCloseTo(0.5, 12) // 15 ÷ 10 − 1
    expect(timed({ max: 'PT10M' }, { max: 'PT5M' })).toBe(0)
    expect(timed({ min: 'PT10M' }, { max: 'PT50M' })).toBeUndefined()
    expect(timed({ max: 'PT0M' }, { max: 'PT50M' })).toBeUndefined()
  })

  it('has no share of waiting in no time at all', () => {
    const nothing = { working: { actual: 'PT0M' }, waiting: { actual: 'PT0M' } }
    const journey = edit(kiosk, editStep({ id: 'pay', changes: nothing }))
    expect(stage(journey, 'buy').steps[1]?.time).toEqual({ working: 'PT0M', waiting: 'PT0M' })
  })
})

it('knows nothing of a journey without stages', () => {
  expect(stageFunnel(createJourney({ title: 'Empty' }))).toEqual({ stages: [], coverage: 0 })
})

it('gives the identical object until something that it reads changes', () => {
  expect(stageFunnel({ ...kiosk, title: 'Other' })).toBe(stageFunnel(kiosk))
  expect(stageFunnel({ ...kiosk, exits: {} })).not.toBe(stageFunnel(kiosk))
})
