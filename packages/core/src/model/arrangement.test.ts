import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryJourney } from '../testing/arbitraryJourney.ts'
import { evening } from '../testing/evening.ts'
import { rewritten } from '../testing/rewritten.ts'
import { inOrder, recordsAt, siblingsOf, stepsOf } from './arrangement.ts'
import { emotionAt } from './emotions.ts'
import { tableOf } from './records.ts'

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)
const shuffled = rewritten(evening, { stage: { leave: { order: 'Zz' } }, note: { where: { order: 'a2' } } })

describe('inOrder', () => {
  it('goes by order keys, not by when records came', () => {
    expect(ids(inOrder(evening, 'stage'))).toEqual(['find', 'visit', 'leave'])
    expect(ids(inOrder(shuffled, 'stage'))).toEqual(['leave', 'find', 'visit'])
  })

  it('is the identical list for the same table, whatever else changes', () => {
    expect(inOrder({ ...evening, title: 'x' }, 'stage')).toBe(inOrder(evening, 'stage'))
  })
})

describe('siblings and places', () => {
  it('are those that agree in place and lane', () => {
    expect(ids(siblingsOf(shuffled, 'note', { place: 'wait', lane: 'thoughts' }))).toEqual(['hungry', 'where'])
    expect(siblingsOf(evening, 'note', { place: 'wait', lane: 'actions' })).toEqual([])
    expect(ids(siblingsOf(evening, 'channel', {}))).toEqual(['site', 'counter'])
    expect(ids(stepsOf(evening, 'visit'))).toEqual(['order', 'wait'])
    expect(ids(recordsAt(evening, 'touchpoint', 'leave'))).toEqual(['review'])
    expect(recordsAt(evening, 'touchpoint', 'nowhere')).toEqual([])
  })

  it('of what is no text are none', () => {
    expect(siblingsOf(evening, 'note', { place: { toString: 1 }, lane: null })).toEqual([])
  })

  it('share out every record to one place, in order', () => {
    const property = fc.property(arbitraryJourney, (journey) => {
      const places = [...Object.keys(journey.stages), ...Object.keys(journey.steps)]
      for (const kind of ['touchpoint', 'activity', 'barrier', 'solution', 'note', 'exit'] as const) {
        const groups = places.map((place) => recordsAt(journey, kind, place))
        expect(ids(groups.flat()).toSorted()).toEqual(Object.keys(tableOf(journey, kind)).toSorted())
        for (const group of groups)
          expect(group.map(({ order }) => order)).toEqual(group.map(({ order }) => order).toSorted())
      }
    })
    fc.assert(property, { seed: 1, numRuns: 100 })
  })
})

describe('emotionAt', () => {
  it('finds the emotion of a persona at a place, and no other', () => {
    expect(emotionAt(evening, 'ada', 'order')?.id).toBe('glad')
    expect(emotionAt(evening, 'ben', 'order')).toBeUndefined()
    expect(emotionAt(evening, 'constructor', '__proto__')).toBeUndefined()
  })
})
