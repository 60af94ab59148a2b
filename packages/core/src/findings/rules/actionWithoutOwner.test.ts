import { expect, it } from 'vitest'
import type { Solution } from '../../model/solution.ts'
import { edit } from '../../operations/edit.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { actionWithoutOwner } from './actionWithoutOwner.ts'

const severities = (fields: Partial<Solution>): readonly number[] =>
  foundBy(
    actionWithoutOwner,
    edit(kiosk, addSolution({ id: 'till-2', place: 'queue', title: 'A second till', ...fields })),
  ).map(({ severity }) => severity)

it('speaks of actions under way that nobody answers for', () => {
  expect(severities({ status: 'planned' })).toEqual([0.4])
  expect(severities({ status: 'doing', department: 'Sales' })).toEqual([0.5])
})

it('is silent where somebody does, and where nothing is under way', () => {
  expect(severities({ status: 'doing', owner: 'Ann' })).toEqual([])
  expect(severities({ status: 'idea' })).toEqual([])
  expect(severities({ status: 'done' })).toEqual([])
  expect(severities({ status: 'dropped' })).toEqual([])
})

it('is silent where nobody said whether it is an action', () => {
  expect(severities({})).toEqual([])
})
