import { expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { edit } from '../../operations/edit.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { contactPressure } from './contactPressure.ts'

const ours: Partial<Touchpoint> = { startedBy: 'company' }
const withContacts = (...fields: readonly Partial<Touchpoint>[]): Journey =>
  edit(kiosk, ...fields.map((one) => addTouchpoint({ place: 'queue', title: 'Letter', ...one })))

it('speaks of more than four contacts that the company starts in a stage', () => {
  // 1 − 4 ÷ 5 = 0.2.
  const [found, ...others] = foundBy(contactPressure, withContacts(ours, ours, ours, ours, { ...ours, place: 'pay' }))
  expect(others).toEqual([])
  expect(found).toMatchObject({ at: [{ kind: 'stage', id: 'buy' }], terms: [{ name: 'contacts', value: 5, limit: 4 }] })
  expect(found?.severity).toBeCloseTo(0.2, 12)
  expect(found?.from).toHaveLength(5)
})

it('names the persona who gets most of them', () => {
  const bobs: Partial<Touchpoint> = { ...ours, personas: ['bob'] }
  // Four for both, two more for Bob: 1 − 4 ÷ 6 = 1 ÷ 3.
  const [found] = foundBy(contactPressure, withContacts(ours, ours, ours, ours, bobs, bobs))
  expect(found?.at).toEqual([
    { kind: 'stage', id: 'buy' },
    { kind: 'persona', id: 'bob' },
  ])
  expect(found?.severity).toBeCloseTo(1 / 3, 12)
})

it('is silent of four, of contacts in several stages, and of those that no single persona gets', () => {
  expect(foundBy(contactPressure, withContacts(ours, ours, ours, ours))).toEqual([])
  const elsewhere: Partial<Touchpoint> = { ...ours, place: 'search' }
  expect(foundBy(contactPressure, withContacts(ours, ours, ours, elsewhere, elsewhere))).toEqual([])
  const [anns, bobs]: Partial<Touchpoint>[] = [
    { ...ours, personas: ['ann'] },
    { ...ours, personas: ['bob'] },
  ]
  expect(foundBy(contactPressure, withContacts(anns ?? {}, anns ?? {}, anns ?? {}, bobs ?? {}, bobs ?? {}))).toEqual([])
})

it('does not count contacts that nobody says who starts', () => {
  expect(foundBy(contactPressure, withContacts({}, {}, {}, {}, {}, {}))).toEqual([])
})
