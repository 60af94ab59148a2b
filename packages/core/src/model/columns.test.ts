import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { evening } from '../testing/evening.ts'
import { rewritten } from '../testing/rewritten.ts'
import { columnsOf } from './columns.ts'

describe('columnsOf', () => {
  it('is a column for each step, and one for a stage without steps', () => {
    expect(columnsOf(evening)).toEqual([
      { place: 'search', stage: 'find', step: 'search', places: ['search', 'find'], firstOfStage: true },
      { place: 'order', stage: 'visit', step: 'order', places: ['order', 'visit'], firstOfStage: true },
      { place: 'wait', stage: 'visit', step: 'wait', places: ['wait'], firstOfStage: false },
      { place: 'leave', stage: 'leave', places: ['leave'], firstOfStage: true },
    ])
  })

  it('is the identical list as long as stages and steps are the same', () => {
    expect(columnsOf(rewritten({ ...evening, title: 'x' }, {}))).not.toBe(columnsOf(evening))
    expect(columnsOf({ ...evening, title: 'x', emotions: {} })).toBe(columnsOf(evening))
    const moved = rewritten(evening, { step: { wait: { order: 'Zz' } } })
    expect(columnsOf(moved).map(({ place }) => place)).toEqual(['search', 'wait', 'order', 'leave'])
  })

  it('shows every step and every stage in exactly one column', () => {
    const property = fc.property(arbitraryJourney, (journey) => {
      const shown = columnsOf(journey).flatMap(({ places }) => places)
      expect(shown.toSorted()).toEqual([...Object.keys(journey.stages), ...Object.keys(journey.steps)].toSorted())
    })
    fc.assert(property, { seed: 1, numRuns: 200 })
  })
})
