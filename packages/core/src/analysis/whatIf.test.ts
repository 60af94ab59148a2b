import { describe, expect, it } from 'vitest'
import { checkJourney } from '../model/checkJourney.ts'
import type { Journey } from '../model/journey.ts'
import { editBarrier } from '../operations/barriers/editBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { editExit } from '../operations/exits/editExit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { kiosk } from '../testing/kiosk.ts'
import { whatIf, type WhatIf } from './whatIf.ts'
import { endOf } from './whatif/ending.ts'
import type { WhatIfChange } from './whatif/whatIfChange.ts'

/** 200, 150, 120 and 90 were counted; 10 % of the 90 give up at the end: 0.45 × 0.9 = 0.405 get through, 81 of 200. */
const counted: Journey = edit(
  kiosk,
  editJourney({ changes: { economics: { currency: 'EUR', customerValue: 5 } } }),
  addExit({ id: 'balks', place: 'queue', to: 'competitor', share: 0.1 }),
  addExit({ id: 'wanders', place: 'queue', to: 'other' }),
)

/** Without counts only exits are known: a fifth leaves while searching, a quarter of the rest in the queue. */
const stated: Journey = edit(
  kiosk,
  editStep({ id: 'search', changes: { reached: null } }),
  editStep({ id: 'queue', changes: { reached: null } }),
  editStep({ id: 'pay', changes: { reached: null } }),
  editStage({ id: 'enjoy', changes: { reached: null } }),
  addExit({ id: 'lost', place: 'search', to: 'gave-up', share: 0.2 }),
  addExit({ id: 'balks', place: 'queue', to: 'competitor', share: 0.25 }),
  addExit({ id: 'broke', place: 'pay', to: 'other', share: 0 }),
)

const ask = (journey: Journey, ...changes: readonly WhatIfChange[]): WhatIf => whatIf(journey, changes)
const codes = ({ assumptions }: WhatIf): readonly string[] => assumptions.map(({ code }) => code)

describe('with nothing changed', () => {
  it('ends as it ends, and assumes nothing', () => {
    const result = ask(counted)
    expect(result.journey).toBe(counted)
    expect(result.before).toEqual({
      reach: expect.closeTo(0.405) as number,
      customers: 81,
      value: { amount: 405, currency: 'EUR' },
    })
    expect(result.after).toEqual(result.before)
    expect(result).toMatchObject({ gain: 0, assumptions: [], skipped: [] })
    expect(result).not.toHaveProperty('atBest')
  })

  it('multiplies the stays where nobody was counted: 0.8 × 0.75 × 1 × 0.9 = 0.54', () => {
    expect(ask(stated).before).toEqual({ reach: expect.closeTo(0.54) as number })
  })

  it('knows no reach where a stay is unknown', () => {
    const { before } = ask(edit(stated, editExit({ id: 'lost', changes: { share: null } })))
    expect(before).toEqual({})
  })

  it('takes all to stay at the end where nothing else is stated, and says so', () => {
    const { balks, lost, broke } = stated.exits
    if (!balks || !lost || !broke) throw new Error('the exits are there')
    const result = ask({ ...stated, exits: { balks, lost, broke } }, { type: 'fix-exit', exit: 'balks' })
    expect(result.before.reach).toBeCloseTo(0.6)
    expect(result.assumptions).toContainEqual({ code: 'last-keeps-all', at: [{ kind: 'stage', id: 'enjoy' }] })
    expect(codes(ask(stated, { type: 'fix-exit', exit: 'balks' }))).not.toContain('last-keeps-all')
  })
})

describe('mending an exit', () => {
  it('keeps those who left by it, and they go on as the others do', () => {
    // Of the 150, 20 % leave, 10 % by this exit: 90 % instead of 80 % go on, 1.125 times as many.
    const result = ask(counted, { type: 'fix-exit', exit: 'balks' })
    expect(result.gain).toBeCloseTo(0.125)
    expect(result.after).toEqual({
      reach: expect.closeTo(0.455625) as number,
      customers: 91, // 200 × 0.455625 = 91.125
      value: { amount: 455, currency: 'EUR' },
    })
    expect(result.journey.steps['pay']?.reached).toBe(135)
    expect(result.journey.stages['enjoy']?.reached).toBe(101) // 90 × 1.125 = 101.25
    expect(result.journey.exits['balks']?.share).toBe(0)
    expect(codes(result)).toEqual(['same-onward', 'exit-among-counted', 'same-arrivals', 'same-value', 'feelings-stay'])
    expect(checkJourney(result.journey)).toEqual([])
  })

  it('reckons from the exits where nobody was counted: 0.8 × 0.9 × 1 × 0.9 = 0.648', () => {
    const result = ask(stated, { type: 'fix-exit', exit: 'balks', share: 0.1 })
    expect(result.after.reach).toBeCloseTo(0.648)
    expect(result.gain).toBeCloseTo(0.2)
    expect(codes(result)).toEqual(['same-onward', 'feelings-stay'])
  })

  it('keeps no more than were counted leaving', () => {
    const journey = edit(counted, addExit({ id: 'flees', place: 'queue', to: 'other', share: 0.6 }))
    const result = ask(journey, { type: 'fix-exit', exit: 'flees' })
    expect(result.gain).toBeCloseTo(0.25) // 100 % instead of 80 %
    expect(result.assumptions).toContainEqual({ code: 'exit-capped', at: [{ kind: 'exit', id: 'flees' }] })
  })

  it('reckons for a whole stage where at which step they leave is not stated', () => {
    const journey = edit(counted, addExit({ id: 'shut', place: 'buy', to: 'other', share: 0.1 }))
    // Into the stage 150, out of it 90: 40 % leave, 10 % by this exit; 0.7 ÷ 0.6
    const result = ask(journey, { type: 'fix-exit', exit: 'shut' })
    expect(result.gain).toBeCloseTo(0.7 / 0.6 - 1)
    expect(result.journey.steps['pay']?.reached).toBe(120)
    expect(result.journey.stages['enjoy']?.reached).toBe(105)
    expect(codes(result)).toContain('exit-within-stage')
  })

  it('moves nothing on at the last column: 0.45 × 1', () => {
    const result = ask(counted, { type: 'fix-exit', exit: 'melted' })
    expect(result.after.reach).toBeCloseTo(0.45)
    expect(codes(result)).not.toContain('same-onward')
  })
})

describe('removing a barrier', () => {
  it('leaves the reach as it is, for nothing states who leaves because of it; the bound is beside it', () => {
    const result = ask(counted, { type: 'remove-barrier', barrier: 'no-shade' })
    expect(result.after).toEqual(result.before)
    // It holds up 0.5 × 0.2 = 10 % of the 20 % who leave: at most 90 % ÷ 80 % as many
    expect(result.atBest).toMatchObject({ reach: expect.closeTo(0.455625) as number, customers: 91 })
    expect(result.assumptions[0]).toEqual({
      code: 'barrier-keeps-reach',
      at: [{ kind: 'barrier', id: 'no-shade' }],
      share: 0.1,
    })
  })

  it('never keeps more than leave: 0.8 × 0.5 = 40 % of the 20 %', () => {
    const both = [
      { type: 'remove-barrier', barrier: 'one-till' },
      { type: 'remove-barrier', barrier: 'no-shade' },
    ] as const
    expect(ask(counted, both[0]).atBest?.reach).toBeCloseTo(0.405 / 0.8)
    expect(ask(counted, ...both).atBest?.reach).toBeCloseTo(0.405 / 0.8)
    expect(codes(ask(counted, ...both))).toContain('barriers-apart')
  })

  it('shows in the ranking: of 1 − 0.6 × 0.9 = 0.46 is left 1 − 0.9 = 0.1', () => {
    const { bottlenecks } = ask(counted, { type: 'remove-barrier', barrier: 'one-till' })
    const term = (which: 'before' | 'after'): number | undefined =>
      bottlenecks[which].bottlenecks
        .find(({ place }) => place === 'queue')
        ?.terms.find(({ name }) => name === 'barriers')?.value
    expect(term('before')).toBeCloseTo(0.46)
    expect(term('after')).toBeCloseTo(0.1)
  })

  it('has no bound where the harm or the drop-off is unknown', () => {
    const journey = edit(counted, editBarrier({ id: 'no-shade', changes: { frequency: null } }))
    const result = ask(journey, { type: 'remove-barrier', barrier: 'no-shade' })
    expect(result).not.toHaveProperty('atBest')
    expect(result.assumptions[0]).not.toHaveProperty('share')
  })
})

describe('shortening a wait', () => {
  it('writes the new times, and leaves the reach as it is', () => {
    const waiting = edit(
      counted,
      editStep({
        id: 'queue',
        changes: { waiting: { expected: 'PT5M', actual: 'PT12M' }, actual: { min: 'PT10M', max: 'PT1H30M' } },
      }),
    )
    const result = ask(waiting, { type: 'shorten-wait', place: 'queue', to: 'PT4M' })
    expect(result.journey.steps['queue']).toMatchObject({
      waiting: { expected: 'PT5M', actual: 'PT4M' },
      actual: { min: 'PT2M', max: 'PT1H22M' },
    })
    expect(result.after).toEqual(result.before)
    expect(codes(result)).toContain('wait-keeps-reach')
    expect(checkJourney(result.journey)).toEqual([])
  })

  it('answers faster at a touchpoint: no overrun is left of 15 minutes for 10', () => {
    const result = ask(counted, { type: 'answer-faster', touchpoint: 'line', to: 'PT10M' })
    expect(result.journey.touchpoints['line']?.response).toEqual({ median: 'PT10M', target: 'PT10M' })
    const queue = result.bottlenecks.after.bottlenecks.find(({ place }) => place === 'queue')
    expect(queue?.terms.find(({ name }) => name === 'wait')?.value).toBe(0)
  })
})

describe('setting who goes on', () => {
  it('scales what was counted after it: 96 % instead of 80 %', () => {
    const result = ask(counted, { type: 'set-stay', place: 'queue', share: 0.96 })
    expect(result.gain).toBeCloseTo(0.2)
    expect(result.journey.steps['pay']?.reached).toBe(144)
    expect(result.journey.stages['enjoy']?.reached).toBe(108)
  })

  it('scales the exits where nobody was counted, or states one', () => {
    const result = ask(stated, { type: 'set-stay', place: 'queue', share: 0.9 })
    expect(result.journey.exits['balks']?.share).toBeCloseTo(0.1)
    expect(result.after.reach).toBeCloseTo(0.648)

    const { balks, broke, melted } = stated.exits
    if (!balks || !broke || !melted) throw new Error('the exits are there')
    const unknown = { ...stated, exits: { balks, broke, melted } }
    const known = ask(unknown, { type: 'set-stay', place: 'search', share: 0.5 })
    expect(known.before).toEqual({})
    expect(known.after.reach).toBeCloseTo(0.5 * 0.75 * 0.9)
    expect(known).not.toHaveProperty('gain')
    expect(checkJourney(known.journey)).toEqual([])
  })
})

describe('what cannot be reckoned with', () => {
  it('is left out, with the reason', () => {
    const changes: readonly WhatIfChange[] = [
      { type: 'remove-barrier', barrier: 'rain' },
      { type: 'shorten-wait', place: 'nowhere', to: 'PT1M' },
      { type: 'shorten-wait', place: 'queue', to: 'soon' },
      { type: 'answer-faster', touchpoint: 'line', to: '' },
      { type: 'answer-faster', touchpoint: 'phone', to: 'PT1M' },
      { type: 'fix-exit', exit: 'nowhere' },
      { type: 'fix-exit', exit: 'wanders' },
      { type: 'fix-exit', exit: 'balks', share: 2 },
      { type: 'set-stay', place: 'buy', share: 1 },
      { type: 'set-stay', place: 'nowhere', share: 1 },
      { type: 'set-stay', place: 'queue', share: Number.NaN },
    ]
    const result = ask(counted, ...changes)
    expect(result.journey).toBe(counted)
    expect(result.assumptions).toEqual([])
    expect(result.skipped.map(({ why }) => why)).toEqual([
      'not-there',
      'not-there',
      'not-a-duration',
      'not-a-duration',
      'not-there',
      'not-there',
      'unknown-share',
      'not-a-share',
      'not-a-column',
      'not-there',
      'not-a-share',
    ])
  })

  it('are exits past which nobody was counted, and stays between counts that do not meet', () => {
    const nobody = edit(counted, editStep({ id: 'pay', changes: { reached: 0 } }))
    expect(ask(nobody, { type: 'fix-exit', exit: 'balks' }).skipped[0]?.why).toBe('nobody-goes-on')
    expect(ask(nobody, { type: 'set-stay', place: 'queue', share: 1 }).skipped[0]?.why).toBe('nobody-goes-on')
    const hole = edit(counted, editStep({ id: 'queue', changes: { reached: null } }))
    expect(ask(hole, { type: 'set-stay', place: 'search', share: 1 }).skipped[0]?.why).toBe('unknown-drop-off')
  })

  it('is nothing in a journey without columns', () => {
    const empty: Journey = { ...kiosk, stages: {}, steps: {} }
    expect(ask(empty)).toMatchObject({ before: {}, after: {} })
  })
})

it('agrees with the ending of the changed journey, but for the rounding of counts to whole people', () => {
  const changes: readonly WhatIfChange[] = [
    { type: 'fix-exit', exit: 'balks', share: 0.05 },
    { type: 'set-stay', place: 'search', share: 0.5 },
    { type: 'fix-exit', exit: 'melted', share: 0.2 },
  ]
  for (const journey of [counted, stated]) {
    const { after, journey: changed, gain } = ask(journey, ...changes)
    expect(Math.abs((after.reach ?? 0) - (endOf(changed).reach ?? 1))).toBeLessThan(0.005)
    expect(gain).toBeDefined()
  }
})
