import { expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { addActivity } from '../../operations/activities/addActivity.ts'
import { edit } from '../../operations/edit.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { tooManySteps } from './tooManySteps.ts'

// The stage “buy” has two steps, queue and pay; `more` come after them.
const withMore = (more: number): Journey =>
  edit(
    kiosk,
    addActivity({ id: 'paid', place: 'pay', lane: 'actions', text: 'Pays' }),
    ...Array.from({ length: more }, (_, i) => addStep({ id: `more-${String(i)}`, stage: 'buy', title: 'Waits' })),
  )

it('speaks where a stage has more steps than seven, and names those that hold nothing', () => {
  // 2 + 6 = 8 steps; 1 − 7 ÷ 8 = 0.125.
  const [found, ...others] = foundBy(tooManySteps, withMore(6))
  expect(others).toEqual([])
  expect(found).toMatchObject({
    at: [{ kind: 'stage', id: 'buy' }],
    severity: 0.125,
    terms: [{ name: 'steps', value: 8, limit: 7 }],
  })
  expect(found?.from.map(({ id }) => id)).toEqual(['more-0', 'more-1', 'more-2', 'more-3', 'more-4', 'more-5'])
  expect(found?.fixes.map(({ id }) => id)).toEqual(Array.from({ length: 6 }, () => 'drop-step'))
})

it('is silent at seven, and where a host allows more', () => {
  expect(foundBy(tooManySteps, withMore(5))).toEqual([])
  expect(foundBy(tooManySteps, withMore(6), { inStage: 8, inJourney: 30 })).toEqual([])
})

it('speaks of the whole journey, too', () => {
  // 3 + 6 = 9 steps in all, of 5 allowed; 1 − 5 ÷ 9 = 4 ÷ 9.
  const [found] = foundBy(tooManySteps, withMore(6), { inStage: 8, inJourney: 5 })
  expect(found?.at).toEqual([])
  expect(found?.severity).toBeCloseTo(4 / 9, 12)
  expect(found?.fixes).toHaveLength(6)
})

it('merges a step that holds nothing but activities into the one before, and leaves a step with facts alone', () => {
  const journey = edit(
    withMore(6),
    addActivity({ id: 'looks', place: 'more-0', lane: 'actions', text: 'Looks around' }),
    editStep({ id: 'more-1', changes: { reached: 10 } }),
  )
  const [found] = foundBy(tooManySteps, journey)
  const merge = found?.fixes.find(({ id }) => id === 'merge-step')
  expect(merge?.at.map(({ id }) => id)).toEqual(['more-0', 'pay'])
  expect(found?.from.map(({ id }) => id)).not.toContain('more-1')

  const after = edit(journey, ...(merge?.operations ?? []))
  expect(after.steps['more-0']).toBeUndefined()
  expect(after.activities['looks']?.place).toBe('pay')
})
