import { describe, expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { edit } from '../../operations/edit.ts'
import { addExit } from '../../operations/exits/addExit.ts'
import { editExit } from '../../operations/exits/editExit.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { dropOff } from './dropOff.ts'
import { lossAt } from './losses.ts'
import { reachOf } from './reach.ts'
import { spotsOf, type Grain, type Spot } from './spot.ts'

const near = (value: number): unknown => expect.closeTo(value, 12)

const spot = (journey: Journey, place: string, by: Grain = 'step'): Spot => {
  const found = spotsOf(journey, by).find((one) => one.place === place)
  if (!found) throw new Error(`no ${place}`)
  return found
}

const at = (journey: Journey, place: string, by: Grain = 'step') => dropOff(journey, spot(journey, place, by))

const uncounted = edit(
  kiosk,
  editStep({ id: 'search', changes: { reached: null } }),
  editStep({ id: 'queue', changes: { reached: null } }),
  editStep({ id: 'pay', changes: { reached: null } }),
  editStage({ id: 'enjoy', changes: { reached: null } }),
)

const reaches = (journey: Journey) => {
  const spots = spotsOf(journey, 'step')
  const dropOffs = spots.map((one) => dropOff(journey, one))
  return reachOf(journey, spots, dropOffs)
}

describe('from counts', () => {
  it('is 1 − next ÷ this, and names both records', () => {
    expect(at(kiosk, 'search')).toMatchObject({
      value: 0.25, // 1 − 150 ÷ 200
      counted: true,
      from: [
        { kind: 'step', id: 'search' },
        { kind: 'step', id: 'queue' },
      ],
    })
  })

  it('takes the count of the stage for its first step, and the other way round', () => {
    const byStage = edit(
      kiosk,
      editStep({ id: 'queue', changes: { reached: null } }),
      editStage({ id: 'buy', changes: { reached: 150 } }),
    )
    expect(at(byStage, 'search')).toMatchObject({ value: 0.25, from: [{ id: 'search' }, { kind: 'stage', id: 'buy' }] })
    expect(at(kiosk, 'find', 'stage')).toMatchObject({ value: 0.25, from: [{ kind: 'step' }, { id: 'queue' }] })
  })

  it('is 0 where more come than before, and unknown where nobody came', () => {
    expect(at(edit(kiosk, editStep({ id: 'queue', changes: { reached: 300 } })), 'search')?.value).toBe(0)
    expect(at(edit(kiosk, editStep({ id: 'search', changes: { reached: 0 } })), 'search')).toBeUndefined()
  })

  it('is everybody where nobody goes on', () => {
    expect(at(edit(kiosk, editStep({ id: 'queue', changes: { reached: 0 } })), 'search')?.value).toBe(1)
  })

  it('is preferred to exits', () => {
    expect(at(edit(kiosk, addExit({ place: 'queue', to: 'other', share: 0.9 })), 'queue')?.value).toBeCloseTo(0.2, 12)
  })
})

describe('from exits', () => {
  it('adds up the shares, for nobody leaves twice', () => {
    const journey = edit(kiosk, addExit({ place: 'enjoy', to: 'competitor', share: 0.15 }))
    expect(at(journey, 'enjoy')).toMatchObject({ value: 0.25, counted: false }) // 0.1 + 0.15
  })

  it('is everybody at most', () => {
    expect(at(edit(kiosk, addExit({ place: 'enjoy', to: 'other', share: 1 })), 'enjoy')?.value).toBe(1)
  })

  it('leaves out an exit of unknown share, and is unknown with no other', () => {
    expect(at(edit(kiosk, addExit({ place: 'enjoy', to: 'other' })), 'enjoy')?.value).toBe(0.1)
    expect(at(edit(kiosk, editExit({ id: 'melted', changes: { share: null } })), 'enjoy')).toBeUndefined()
  })

  it('counts only those who leave as this persona', () => {
    const journey = edit(kiosk, addExit({ place: 'enjoy', to: 'other', share: 0.5, personas: ['bob'] }))
    expect(dropOff(journey, spot(journey, 'enjoy'), 'ann')?.value).toBe(0.1)
    expect(dropOff(journey, spot(journey, 'enjoy'), 'bob')?.value).toBe(0.6)
  })
})

describe('through the steps of a stage', () => {
  const exits = edit(
    uncounted,
    addExit({ place: 'queue', to: 'other', share: 0.2 }),
    addExit({ place: 'pay', to: 'other', share: 0.25 }),
  )

  it('is 1 − ∏(1 − drop-off)', () => {
    expect(at(exits, 'buy', 'stage')).toMatchObject({ value: near(0.4), complete: true }) // 1 − 0.8 × 0.75
  })

  it('multiplies in the exits of the stage as a whole', () => {
    const journey = edit(exits, addExit({ place: 'buy', to: 'other', share: 0.5 }))
    expect(at(journey, 'buy', 'stage')?.value).toBeCloseTo(0.7, 12) // 1 − 0.5 × 0.8 × 0.75
  })

  it('does not count those twice who are missing from the counts already', () => {
    const last = edit(kiosk, { type: 'stage.remove', id: 'enjoy' }, addExit({ place: 'buy', to: 'other', share: 0.5 }))
    expect(at(last, 'buy', 'stage')?.value).toBeCloseTo(0.2, 12) // 150 → 120, then nobody knows
    expect(at(last, 'buy', 'stage')?.complete).toBe(false)
  })

  it('is unknown where nothing is', () => {
    expect(at(uncounted, 'buy', 'stage')).toBeUndefined()
  })
})

describe('how many reach a place', () => {
  it('is the count relative to the first', () => {
    expect(reaches(kiosk).map(({ known }) => known)).toEqual([1, 0.75, 0.6, 0.45])
  })

  it('is the product of the stays where all before are known', () => {
    const exits = edit(
      uncounted,
      addExit({ place: 'search', to: 'other', share: 0.5 }),
      addExit({ place: 'queue', to: 'other', share: 0.2 }),
    )
    expect(reaches(exits).map(({ known }) => known)).toEqual([1, 0.5, 0.4, undefined])
    expect(reaches(exits).map(({ atMost }) => atMost)).toEqual([1, 0.5, 0.4, 0.4])
  })

  it('goes on from the exits before the first count', () => {
    const journey = edit(
      uncounted,
      addExit({ place: 'search', to: 'other', share: 0.5 }),
      editStep({ id: 'queue', changes: { reached: 10 } }),
      editStep({ id: 'pay', changes: { reached: 5 } }),
    )
    expect(reaches(journey).map(({ known }) => known)).toEqual([1, 0.5, 0.25, undefined])
  })

  it('is 1 for the first place and unknown after it where nothing is known', () => {
    expect(reaches(uncounted)).toEqual([{ known: 1, atMost: 1 }, { atMost: 1 }, { atMost: 1 }, { atMost: 1 }])
  })

  it('is at most 1 where customers join later', () => {
    expect(reaches(edit(kiosk, editStep({ id: 'pay', changes: { reached: 900 } })))[2]).toEqual({ known: 1, atMost: 1 })
  })
})

describe('customers lost', () => {
  it('is the count times the drop-off, and unknown without a count', () => {
    expect(lossAt(kiosk, spot(kiosk, 'enjoy'), at(kiosk, 'enjoy')).lost).toBe(9) // 90 × 0.1
    expect(lossAt(uncounted, spot(uncounted, 'enjoy'), at(uncounted, 'enjoy'))).toEqual({})
  })
})
