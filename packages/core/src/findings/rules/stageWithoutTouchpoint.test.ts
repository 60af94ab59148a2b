import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { addStage } from '../../operations/stages/addStage.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { stageWithoutTouchpoint } from './stageWithoutTouchpoint.ts'

it('speaks of a stage without any', () => {
  expect(foundBy(stageWithoutTouchpoint, kiosk)).toMatchObject([
    { at: [{ kind: 'stage', id: 'enjoy' }], severity: 0.3, fixes: [] },
  ])
})

it('is silent where one stands in the stage itself or in a step of it', () => {
  const own = edit(kiosk, addTouchpoint({ place: 'enjoy', title: 'The cone' }))
  expect(foundBy(stageWithoutTouchpoint, own)).toEqual([])
  const inStep = edit(
    kiosk,
    addStep({ id: 'lick', stage: 'enjoy', title: 'Licks' }),
    addTouchpoint({ place: 'lick', title: 'The cone' }),
  )
  expect(foundBy(stageWithoutTouchpoint, inStep)).toEqual([])
})

it('offers to drop a stage only where nothing at all is known of it', () => {
  const journey = edit(kiosk, addStage({ id: 'later', title: 'Later' }))
  const fixes = foundBy(stageWithoutTouchpoint, journey).flatMap((found) => found.fixes)
  expect(fixes.map(({ id, at }) => [id, at[0]?.id])).toEqual([['drop-stage', 'later']])
  const stepped = edit(journey, addStep({ stage: 'later', title: 'Comes back' }))
  expect(foundBy(stageWithoutTouchpoint, stepped).flatMap((found) => found.fixes)).toEqual([])
})
