import { expect, it } from 'vitest'
import type { Solution } from '../../model/solution.ts'
import { edit } from '../../operations/edit.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { Found } from '../rule.ts'
import { overdueAction } from './overdueAction.ts'

const withTill = (fields: Partial<Solution>): typeof kiosk =>
  edit(kiosk, addSolution({ id: 'till-2', place: 'queue', title: 'A second till', ...fields }))
const found = (fields: Partial<Solution>): readonly Found[] => foundBy(overdueAction, withTill(fields))

it('speaks from the day after, and ever louder', () => {
  // Today is 17 May 2026. One day late: 0.3 + 0.4 × 1/90. 45 days late (2 April): 0.3 + 0.4 × 1/2 = 0.5. A year: 0.7.
  expect(found({ due: '2026-05-16', status: 'doing' })).toMatchObject([
    { severity: 0.3 + 0.4 / 90, terms: [{ name: 'days', value: 1, limit: 0 }] },
  ])
  expect(found({ due: '2026-04-02', status: 'planned' })).toMatchObject([{ severity: 0.5 }])
  expect(found({ due: '2025-05-17', status: 'planned' })).toMatchObject([{ severity: 0.7 }])
})

it('is silent on the day itself, and of what is done or dropped', () => {
  expect(found({ due: '2026-05-17', status: 'doing' })).toEqual([])
  expect(found({ due: '2026-05-01', status: 'done' })).toEqual([])
  expect(found({ due: '2026-05-01', status: 'dropped' })).toEqual([])
})

it('is silent without a day; without a status the day speaks', () => {
  expect(found({ status: 'doing' })).toEqual([])
  expect(found({ due: '2026-05-01' })).toHaveLength(1)
})

it('waits as long as it is set to', () => {
  const journey = withTill({ due: '2026-05-10' })
  expect(foundBy(overdueAction, journey, { graceDays: 7 })).toEqual([])
  expect(foundBy(overdueAction, journey, { graceDays: 6 })).toHaveLength(1)
})
