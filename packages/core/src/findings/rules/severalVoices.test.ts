import { expect, it } from 'vitest'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { edit } from '../../operations/edit.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { Found } from '../rule.ts'
import { severalVoices } from './severalVoices.ts'

const letter = (fields: Partial<Touchpoint>): Partial<Touchpoint> => ({ startedBy: 'company', ...fields })
const found = (...letters: readonly Partial<Touchpoint>[]): readonly Found[] =>
  foundBy(
    severalVoices,
    edit(kiosk, ...letters.map((fields) => addTouchpoint({ place: 'queue', title: 'Letter', ...fields }))),
  )
const [sales, marketing] = [letter({ department: 'Sales' }), letter({ department: 'Marketing' })]

it('speaks where three departments or owners write to one customer in a stage', () => {
  const [first, ...others] = found(sales, marketing, letter({ owner: 'Zoe', place: 'pay' }), letter({ owner: 'zoe' }))
  expect(others).toEqual([])
  expect(first).toMatchObject({
    at: [{ kind: 'stage', id: 'buy' }],
    names: ['Sales', 'Marketing', 'zoe'],
    severity: 0.15,
    terms: [{ name: 'voices', value: 3, limit: 3 }],
  })
  expect(first?.from).toHaveLength(4)
})

it('is silent of two, of another stage, and of what the customer starts', () => {
  expect(found(sales, marketing)).toEqual([])
  expect(found(sales, marketing, letter({ department: 'sales ' }))).toEqual([])
  expect(found(sales, marketing, letter({ department: 'Service', place: 'search' }))).toEqual([])
  expect(found(sales, marketing, { department: 'Service', startedBy: 'customer' })).toEqual([])
})

it('is silent where nobody said who starts it or who answers for it', () => {
  expect(found(sales, marketing, { department: 'Service' })).toEqual([])
  expect(found(sales, marketing, letter({}))).toEqual([])
})

it('counts together only what reaches the same persona', () => {
  const service = letter({ department: 'Service', personas: ['bob'] })
  expect(found({ ...sales, personas: ['ann'] }, marketing, service)).toEqual([])
  expect(found({ ...sales, personas: ['ann', 'bob'] }, marketing, service)).toHaveLength(1)
})
