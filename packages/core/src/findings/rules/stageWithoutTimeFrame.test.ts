import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { editStage } from '../../operations/stages/editStage.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { stageWithoutTimeFrame } from './stageWithoutTimeFrame.ts'

it('hints at each stage without one', () => {
  const found = foundBy(stageWithoutTimeFrame, kiosk)
  expect(found.map(({ at, severity, fixes }) => [at[0]?.id, severity, fixes.length])).toEqual([
    ['find', 0.2, 0],
    ['buy', 0.2, 0],
    ['enjoy', 0.2, 0],
  ])
})

it('is silent where there is one, open at either end', () => {
  const framed = edit(kiosk, editStage({ id: 'buy', changes: { expected: { min: 'PT1M' } } }))
  expect(foundBy(stageWithoutTimeFrame, framed).map(({ at }) => at[0]?.id)).toEqual(['find', 'enjoy'])
})

it('offers the sum of the steps, only where each of them states its own', () => {
  const half = edit(kiosk, editStep({ id: 'queue', changes: { expected: { min: 'PT1M', max: 'PT5M' } } }))
  expect(foundBy(stageWithoutTimeFrame, half).flatMap(({ fixes }) => fixes)).toEqual([])
  // 1 + 1 = 2 min at least, 5 + 2 = 7 at most.
  const all = edit(half, editStep({ id: 'pay', changes: { expected: { min: 'PT1M', max: 'PT2M' } } }))
  const [fix] = foundBy(stageWithoutTimeFrame, all).flatMap(({ fixes }) => fixes)
  const after = edit(all, ...(fix?.operations ?? []))
  expect(after.stages['buy']?.expected).toEqual({ min: 'PT2M', max: 'PT7M' })
})
