import { expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { addActivity } from '../../operations/activities/addActivity.ts'
import { edit } from '../../operations/edit.ts'
import { clearEmotion } from '../../operations/emotions/clearEmotion.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { handoffDrop } from './handoffDrop.ts'

// Ann falls from 1 to −1 between search and queue: 2 ÷ 4 = 0.5 of the scale. Nobody falls elsewhere.
const between = (before: string, after: string): Journey =>
  edit(
    kiosk,
    editTouchpoint({ id: 'pin', changes: { department: before } }),
    editTouchpoint({ id: 'line', changes: { owner: after, department: null } }),
  )

it('speaks where feelings fall on the way from one team to another', () => {
  expect(foundBy(handoffDrop, between('Marketing', 'Booth'))).toMatchObject([
    {
      at: [
        { kind: 'step', id: 'search' },
        { kind: 'step', id: 'queue' },
      ],
      names: ['Marketing', 'Booth'],
      severity: 0.5,
      terms: [{ name: 'fall', value: 0.5, limit: 0.25 }],
    },
  ])
})

it('is silent where the team stays, in part, and where nobody falls', () => {
  expect(foundBy(handoffDrop, between('Booth', 'Booth'))).toEqual([])
  const both = addActivity({ place: 'search', lane: 'actions', text: 'Answers', department: 'Booth' })
  expect(foundBy(handoffDrop, edit(between('Marketing', 'Booth'), both))).toEqual([])
  const glad = edit(
    kiosk,
    editTouchpoint({ id: 'line', changes: { department: 'Booth' } }),
    editTouchpoint({ id: 'till', changes: { department: 'Till' } }),
  )
  expect(foundBy(handoffDrop, glad)).toEqual([])
  expect(foundBy(handoffDrop, between('Marketing', 'Booth'), { fall: 0.51 })).toEqual([])
})

it('does not judge where nobody is named, or nobody scored', () => {
  expect(
    foundBy(handoffDrop, edit(kiosk, editTouchpoint({ id: 'pin', changes: { owner: null, department: null } }))),
  ).toEqual([])
  const unscored = edit(between('Marketing', 'Booth'), clearEmotion({ persona: 'ann', place: 'search' }))
  expect(foundBy(handoffDrop, unscored)).toEqual([])
})
