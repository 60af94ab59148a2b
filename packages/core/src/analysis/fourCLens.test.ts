import { expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { editBarrier } from '../operations/barriers/editBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { editSolution } from '../operations/solutions/editSolution.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { fourCLens, type FourCLens } from './fourCLens.ts'

const journey = edit(
  kiosk,
  editTouchpoint({ id: 'pin', changes: { fourC: ['communication', 'convenience'] } }),
  editBarrier({ id: 'one-till', changes: { fourC: ['convenience'] } }),
  editBarrier({ id: 'no-shade', changes: { fourC: ['cost'] } }),
  addSolution({ id: 'till', place: 'queue', title: 'Second till', barriers: ['one-till'] }),
  addSolution({ id: 'price', place: 'pay', title: 'Lower price', fourC: ['cost'], status: 'dropped' }),
)

const unsolved = ({ parts }: FourCLens): readonly string[] =>
  parts.filter((part) => part.unsolved).map(({ fourC }) => fourC)

it('sorts by mark; one with several stands under each', () => {
  const { parts } = fourCLens(journey)
  expect(
    parts.map(({ fourC, touchpoints, barriers, solutions }) => [
      fourC,
      ...[touchpoints, barriers, solutions].map((refs) => refs.map(({ id }) => id)),
    ]),
  ).toEqual([
    ['cost', [], ['no-shade'], []],
    ['convenience', ['pin'], ['one-till'], []],
    ['value', [], [], []],
    ['communication', ['pin'], [], []],
  ])
})

it('finds the C that has barriers but no solution', () => {
  // convenience: the second till removes its barrier; cost: the only solution was dropped
  expect(unsolved(fourCLens(journey))).toEqual(['cost'])
  expect(unsolved(fourCLens(edit(journey, editSolution({ id: 'price', changes: { status: 'idea' } }))))).toEqual([])
})

it('counts what bears no mark: line, till and the second till of 3 + 2 + 1', () => {
  const { unmarked, coverage } = fourCLens(journey)
  expect(unmarked).toEqual({ touchpoint: 2, barrier: 0, solution: 1 })
  expect(coverage).toBe(0.5)
  expect(fourCLens(createJourney({ title: 'Empty' })).coverage).toBe(0)
})

it('gives the identical object until something that it reads changes', () => {
  expect(fourCLens({ ...journey, title: 'Other' })).toBe(fourCLens(journey))
  expect(fourCLens({ ...journey, touchpoints: {} })).not.toBe(fourCLens(journey))
})
