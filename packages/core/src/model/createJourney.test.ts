import { describe, expect, it } from 'vitest'
import { inOrder } from './arrangement.ts'
import { checkJourney } from './checkJourney.ts'
import { createJourney, usualLanes } from './createJourney.ts'

describe('createJourney', () => {
  it('is sound, with the usual lanes in order and nothing else', () => {
    const journey = createJourney({ title: 'Saturday' })
    expect(checkJourney(journey)).toEqual([])
    expect(inOrder(journey, 'lane').map(({ role }) => role)).toEqual(usualLanes)
    expect(journey).toMatchObject({ title: 'Saturday', state: 'current', locale: 'en', stages: {}, emotions: {} })
  })

  it('takes what it is told, and numbers lanes of one role', () => {
    const journey = createJourney({ id: 'j', title: 'x', locale: 'ru', lanes: ['thoughts', 'emotion', 'thoughts'] })
    expect(checkJourney(journey)).toEqual([])
    expect(Object.keys(journey.lanes)).toEqual(['thoughts', 'emotion', 'thoughts-2'])
    expect([journey.id, journey.locale]).toEqual(['j', 'ru'])
  })

  it('that is told of two typed lanes of one role is not sound', () => {
    const breaches = checkJourney(createJourney({ title: 'x', lanes: ['emotion', 'emotion'] }))
    expect(breaches.map(({ code }) => code)).toEqual(['lane-role-taken', 'lane-role-taken'])
  })
})
