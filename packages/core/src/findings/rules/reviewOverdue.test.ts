import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { editJourney, type EditJourney } from '../../operations/journey/editJourney.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { reviewOverdue } from './reviewOverdue.ts'

const withReview = (changes: EditJourney['changes']): typeof kiosk => edit(kiosk, editJourney({ changes }))

it('speaks from the day after', () => {
  expect(foundBy(reviewOverdue, withReview({ nextReview: '2026-05-10' }))).toEqual([
    { at: [], severity: 0.3, terms: [{ name: 'days', value: 7, limit: 0 }], from: [], fixes: [] },
  ])
})

it('is silent on the day itself, and where no day is named', () => {
  expect(foundBy(reviewOverdue, withReview({ nextReview: '2026-05-17' }))).toEqual([])
  expect(foundBy(reviewOverdue, kiosk)).toEqual([])
})

it('waits as long as it is set to', () => {
  const journey = withReview({ nextReview: '2026-05-10' })
  expect(foundBy(reviewOverdue, journey, { graceDays: 7 })).toEqual([])
  expect(foundBy(reviewOverdue, journey, { graceDays: 6 })).toHaveLength(1)
})

it('sets the next review by the interval, and is silent then', () => {
  const journey = withReview({ nextReview: '2026-05-10', reviewInterval: 'P3M' })
  const [fix] = foundBy(reviewOverdue, journey)[0]?.fixes ?? []
  const mended = edit(journey, ...(fix?.operations ?? []))
  expect(fix?.id).toBe('schedule-review')
  expect(mended.nextReview).toBe('2026-08-17')
  expect(foundBy(reviewOverdue, mended)).toEqual([])
})
