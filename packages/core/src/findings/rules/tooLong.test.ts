import { expect, it } from 'vitest'
import type { Step } from '../../model/step.ts'
import { edit } from '../../operations/edit.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { Found } from '../rule.ts'
import { tooLong } from './tooLong.ts'

const queueWith = (changes: Partial<Step>): readonly Found[] =>
  foundBy(tooLong, edit(kiosk, editStep({ id: 'queue', changes })))

it('speaks where a step takes longer than the end of its time frame', () => {
  // The middle of 15–25 min is 20, of 5 expected: 20 ÷ 5 − 1 = 3. Severity 1 − 1 ÷ 4 = 0.75.
  const [found] = queueWith({ expected: { max: 'PT5M' }, actual: { min: 'PT15M', max: 'PT25M' } })
  expect(found).toMatchObject({
    at: [{ kind: 'step', id: 'queue' }],
    severity: 0.75,
    terms: [{ name: 'overrun', value: 3, limit: 0.25 }],
  })
})

it('speaks of stages, of waiting beyond what is expected, and of waiting that is most of the time', () => {
  const stage = edit(kiosk, editStage({ id: 'buy', changes: { expected: { max: 'P1D' }, actual: { min: 'P2D' } } }))
  expect(foundBy(tooLong, stage)).toMatchObject([{ at: [{ kind: 'stage', id: 'buy' }], severity: 0.5 }])
  // 12 min of 8 expected: 0.5. Severity 1 − 1 ÷ 1.5 = 1 ÷ 3.
  const [over] = queueWith({ waiting: { expected: 'PT8M', actual: 'PT12M' } })
  expect(over?.severity).toBeCloseTo(1 / 3, 12)
  // 9 min of waiting in 12 are 0.75; half of it is the severity.
  expect(queueWith({ waiting: { actual: 'PT9M' }, working: { actual: 'PT3M' } })).toMatchObject([
    { severity: 0.375, terms: [{ name: 'waiting', value: 0.75, limit: 0.6 }] },
  ])
})

it('is silent up to a quarter more, and up to six tenths of waiting', () => {
  expect(queueWith({ expected: { max: 'PT8M' }, actual: { max: 'PT10M' } })).toEqual([])
  expect(queueWith({ waiting: { actual: 'PT6M' }, working: { actual: 'PT4M' } })).toEqual([])
})

it('does not compare with a time that nobody stated', () => {
  expect(queueWith({ actual: { max: 'P9D' } })).toEqual([])
  expect(queueWith({ expected: { min: 'PT1M' }, actual: { max: 'P9D' } })).toEqual([])
  expect(queueWith({ waiting: { actual: 'P9D' } })).toEqual([])
})
