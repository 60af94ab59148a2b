import { expect, it } from 'vitest'
import type { Barrier } from '../../model/barrier.ts'
import type { Journey } from '../../model/journey.ts'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { obstacleOverload } from './obstacleOverload.ts'

// Two barriers of unknown source stand in the stage “buy” already.
const withObstacles = (...fields: readonly Partial<Barrier>[]): Journey =>
  edit(kiosk, ...fields.map((one, i) => addBarrier({ id: `b${String(i)}`, place: 'pay', title: 'Form', ...one })))
const sales: Partial<Barrier> = { cause: 'sales' }

it('speaks of three from one source: a department or, without one, a cause', () => {
  // Burden 3 of 3: 1 − 1 ÷ 2 = 0.5. Five in all, which is the threshold of the stage: 1 − 1 ÷ 2 = 0.5 as well.
  const found = foundBy(obstacleOverload, withObstacles(sales, sales, sales))
  expect(found.map(({ names, severity }) => [names, severity])).toEqual([
    [undefined, 0.5],
    [['sales'], 0.5],
  ])
  expect(found[1]).toMatchObject({
    at: [{ kind: 'stage', id: 'buy' }],
    terms: [
      { name: 'barriers', value: 3, limit: 3 },
      { name: 'open', value: 3 },
    ],
  })
  expect(found[1]?.from.map(({ id }) => id)).toEqual(['b0', 'b1', 'b2'])

  const legal: Partial<Barrier> = { cause: 'rules', department: 'Legal' }
  const ofLegal = foundBy(obstacleOverload, withObstacles(legal, { ...legal, cause: 'price' }, legal))
  expect(ofLegal.map(({ names }) => names)).toEqual([undefined, ['Legal']])
})

it('is silent of two and two, of the customer’s own, and of causes that nobody named', () => {
  expect(foundBy(obstacleOverload, withObstacles(sales, sales))).toEqual([])
  const own: Partial<Barrier> = { cause: 'customer', place: 'search' }
  expect(foundBy(obstacleOverload, withObstacles(own, own, own))).toEqual([])
  expect(
    foundBy(obstacleOverload, withObstacles({ place: 'search' }, { place: 'search' }, { place: 'search' })),
  ).toEqual([])
})

it('counts what is going to be removed half, and what is removed not at all', () => {
  const journey = withObstacles(sales, sales, sales)
  const planned = edit(journey, addSolution({ place: 'pay', title: 'One form', barriers: ['b0', 'b1'] }))
  // Burden 1 + 2 ÷ 2 = 2 of 3: 1 − 1 ÷ (5 ÷ 3) = 0.4.
  expect(foundBy(obstacleOverload, planned).find(({ names }) => names)?.severity).toBeCloseTo(0.4, 12)
  const done = edit(journey, addSolution({ place: 'pay', title: 'One form', barriers: ['b0'], status: 'done' }))
  expect(foundBy(obstacleOverload, done)).toEqual([])
})

it('offers idle solutions of the place for those without one', () => {
  const journey = edit(withObstacles(sales, sales, sales), addSolution({ id: 'idle', place: 'pay', title: 'One form' }))
  const [, found] = foundBy(obstacleOverload, journey)
  expect(found?.fixes.map(({ id, at }) => [id, at.map((ref) => ref.id)])).toEqual([
    ['link-solution', ['idle', 'b0']],
    ['link-solution', ['idle', 'b1']],
    ['link-solution', ['idle', 'b2']],
  ])
})
