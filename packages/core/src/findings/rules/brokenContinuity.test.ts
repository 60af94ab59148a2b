import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { brokenContinuity } from './brokenContinuity.ts'

// The path: pin (map) → line (booth) → till (booth). One switch, which ends at the line.
const startsOver = (id: string) => editTouchpoint({ id, changes: { startsOver: true } })

it('speaks where one must begin again, louder after a switch of channel', () => {
  expect(foundBy(brokenContinuity, edit(kiosk, startsOver('line')))).toMatchObject([
    { at: [{ kind: 'touchpoint', id: 'line' }], severity: 0.7, from: [{ kind: 'touchpoint', id: 'pin' }] },
  ])
  expect(foundBy(brokenContinuity, edit(kiosk, startsOver('till')))).toMatchObject([
    { at: [{ kind: 'touchpoint', id: 'till' }], severity: 0.5, from: [] },
  ])
})

it('hints where many repeat a step that another channel leads to', () => {
  const repeated = edit(kiosk, editStep({ id: 'queue', changes: { repeats: 0.1 } }))
  expect(foundBy(brokenContinuity, repeated)).toMatchObject([
    { severity: 0.2, terms: [{ name: 'repeats', value: 0.1, limit: 0.1 }] },
  ])
})

it('is silent of a switch alone, of few repeats, and of repeats without a switch', () => {
  expect(foundBy(brokenContinuity, kiosk)).toEqual([])
  expect(foundBy(brokenContinuity, edit(kiosk, editStep({ id: 'queue', changes: { repeats: 0.09 } })))).toEqual([])
  expect(foundBy(brokenContinuity, edit(kiosk, editStep({ id: 'pay', changes: { repeats: 0.5 } })))).toEqual([])
})

it('takes an unknown channel for no switch', () => {
  const unknown = edit(
    kiosk,
    editTouchpoint({ id: 'pin', changes: { channel: null } }),
    editStep({ id: 'queue', changes: { repeats: 0.5 } }),
  )
  expect(foundBy(brokenContinuity, unknown)).toEqual([])
})
