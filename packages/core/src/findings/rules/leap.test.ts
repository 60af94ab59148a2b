import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { clearEmotion } from '../../operations/emotions/clearEmotion.ts'
import { editStep } from '../../operations/steps/editStep.ts'
import { enReport } from '../../words/en.report.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { leap } from './leap.ts'

it('speaks where many are lost and feelings fall, and where either is extreme', () => {
  // search → queue: 1 − 150 ÷ 200 = 0.25 lost; Ann falls from 1 to −1, 2 ÷ 4 = 0.5. Severity 1 − 0.5 × 0.75 = 0.625.
  // queue → pay: 1 − 120 ÷ 150 = 0.2 lost, but nobody falls. pay → enjoy: 0.25 lost, nobody falls.
  const [found, ...others] = foundBy(leap, kiosk)
  expect(others).toEqual([])
  expect(found).toMatchObject({
    at: [
      { kind: 'step', id: 'search' },
      { kind: 'step', id: 'queue' },
    ],
    severity: 0.625,
    terms: [
      { name: 'fall', value: 0.5, limit: 0.25 },
      { name: 'loss', value: 0.25, limit: 0.2 },
    ],
  })
  expect(found?.from.map(({ id }) => id)).toEqual(['ann-search', 'ann-queue', 'search', 'queue'])

  // 1 − 60 ÷ 150 = 0.6 lost after the queue, beyond a half alone.
  const emptied = edit(kiosk, editStep({ id: 'pay', changes: { reached: 60 } }))
  expect(foundBy(leap, emptied).map(({ at, severity }) => [at[0]?.id, severity])).toContainEqual(['queue', 0.6])
})

it('is silent a little below', () => {
  // 1 − 161 ÷ 200 = 0.195 lost, and a fall of 0.5 is not extreme where a half and a bit more is asked for.
  const fuller = edit(kiosk, editStep({ id: 'queue', changes: { reached: 161 } }))
  expect(foundBy(leap, fuller, { fallAlone: 0.51 })).toEqual([])
  expect(foundBy(leap, fuller)).toHaveLength(1)
})

it('does not judge what was neither counted nor scored', () => {
  const unknown = edit(
    kiosk,
    clearEmotion({ persona: 'ann', place: 'search' }),
    editStep({ id: 'search', changes: { reached: null } }),
  )
  expect(foundBy(leap, unknown)).toEqual([])
})

it('offers a step between the two, only where its title can be written', () => {
  expect(foundBy(leap, kiosk).flatMap(({ fixes }) => fixes)).toEqual([])
  const [fix] = foundBy(leap, kiosk, {}, enReport.drafts).flatMap(({ fixes }) => fixes)
  const after = edit(kiosk, ...(fix?.operations ?? []))
  expect(after.steps['step-for-queue']).toMatchObject({
    stage: 'find',
    title: 'What is missing between “Searches” and “Queues”?',
  })
  expect(foundBy(leap, after)).toEqual([])
})
