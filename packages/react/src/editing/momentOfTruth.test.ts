import { describe, expect, it } from 'vitest'
import { addPersona, createJourneyStore, emotionAt, scoreEmotion, type Emotion } from '@journeykit/core'
import { smallJourney } from '../testing/smallJourney.ts'
import { toggleMomentOf, toggleMomentOfTruth } from './momentOfTruth.ts'

const begun = () => {
  const store = createJourneyStore(smallJourney)
  const felt = (): Emotion | undefined => emotionAt(store.getState().journey, 'anna', 'order')
  const toggle = () => {
    for (const operation of toggleMomentOfTruth(store.getState().journey, 'order')) store.dispatch(operation)
  }
  return { store, felt, toggle }
}

describe('the mark of a moment of truth', () => {
  it('leaves nothing behind where nobody said anything else of the feeling', () => {
    const { store, felt, toggle } = begun()
    toggle()
    expect(felt()?.momentOfTruth).toBe(true)
    toggle()
    expect(felt()).toBeUndefined()
    expect(store.getState().journey).toEqual(smallJourney)
    store.undo()
    expect(felt()?.momentOfTruth).toBe(true)
  })

  it('leaves the score where there is one', () => {
    const { store, felt, toggle } = begun()
    store.dispatch(scoreEmotion({ persona: 'anna', place: 'order', score: 1 }))
    toggle()
    toggle()
    expect(felt()).toMatchObject({ score: 1 })
    expect(felt()?.momentOfTruth).toBeUndefined()
  })

  it('is for one persona and no other', () => {
    const { store, felt } = begun()
    store.dispatch(addPersona({ id: 'boris', title: 'Boris' }))
    const toggle = () => {
      for (const operation of toggleMomentOf(store.getState().journey, 'boris', 'order')) store.dispatch(operation)
    }
    const ofBoris = () => emotionAt(store.getState().journey, 'boris', 'order')
    toggle()
    expect(ofBoris()?.momentOfTruth).toBe(true)
    expect(felt()).toBeUndefined()
    toggle()
    expect(ofBoris()).toBeUndefined()
  })
})
