import { expect, it } from 'vitest'
import type { Barrier } from '../../model/barrier.ts'
import type { Journey } from '../../model/journey.ts'
import { addBarrier } from '../../operations/barriers/addBarrier.ts'
import { edit } from '../../operations/edit.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { blockedByProduct } from './blockedByProduct.ts'

const withBarrier = (fields: Partial<Barrier>): Journey =>
  edit(kiosk, addBarrier({ id: 'lid', place: 'pay', title: 'The lid sticks', cause: 'product', ...fields }))

it('speaks where the product blocks the way, or hinders severely', () => {
  // 0.6 × 0.5 = 0.3.
  expect(foundBy(blockedByProduct, withBarrier({ severity: 0.6, frequency: 0.5 }))).toMatchObject([
    { at: [{ kind: 'barrier', id: 'lid' }], severity: 0.3, from: [] },
  ])
  expect(foundBy(blockedByProduct, withBarrier({ blocks: 'enjoy', severity: 0.1, frequency: 0.5 }))).toMatchObject([
    { severity: 0.05, from: [{ kind: 'stage', id: 'enjoy' }] },
  ])
})

it('takes what is unknown for neither nothing nor everything', () => {
  expect(foundBy(blockedByProduct, withBarrier({ blocks: 'enjoy' }))).toMatchObject([{ severity: 0.4, terms: [] }])
  expect(foundBy(blockedByProduct, withBarrier({ severity: 0.7 }))).toMatchObject([{ severity: 0.7 }])
})

it('is silent of slight hindrance, of other causes, and where no cause is named', () => {
  expect(foundBy(blockedByProduct, withBarrier({ severity: 0.49 }))).toEqual([])
  expect(foundBy(blockedByProduct, withBarrier({}))).toEqual([])
  expect(foundBy(blockedByProduct, withBarrier({ blocks: 'enjoy', cause: 'price' }))).toEqual([])
  expect(foundBy(blockedByProduct, kiosk)).toEqual([])
})

it('weighs half where a solution is in view, and nothing where it is done', () => {
  const journey = withBarrier({ severity: 0.8 })
  const planned = edit(journey, addSolution({ place: 'pay', title: 'New lid', barriers: ['lid'] }))
  expect(foundBy(blockedByProduct, planned)).toMatchObject([{ severity: 0.4, fixes: [] }])
  const done = edit(journey, addSolution({ place: 'pay', title: 'New lid', barriers: ['lid'], status: 'done' }))
  expect(foundBy(blockedByProduct, done)).toEqual([])
})
