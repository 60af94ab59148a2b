import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addTouchpoint,
  editStage,
  editStep,
  editTouchpoint,
  recordOf,
  scoreEmotion,
  type Operation,
} from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { editMap } from '../../testing/mapOnPage.tsx'

/** The elements of the map's body and head in which an operation changed anything. */
const touchedBy = (operation: Operation): readonly Element[] => {
  const { store, grid } = editMap(cafe.en)
  const touched = new Set<Element>()
  const observer = new MutationObserver(() => undefined)
  observer.observe(grid(), { subtree: true, childList: true, characterData: true, attributes: true })
  act(() => {
    expect(store.dispatch(operation)).toBeUndefined()
  })
  for (const { target } of observer.takeRecords())
    touched.add(target instanceof Element ? target : (target.parentElement ?? grid()))
  observer.disconnect()
  return [...touched]
}

const cellsOf = (elements: readonly Element[]) => [...new Set(elements.map((element) => element.closest('td, th')))]

const [touchpoint] = Object.values(cafe.en.touchpoints)

describe('an edit touches only what it changes', () => {
  it('renames a touchpoint in its own card', () => {
    const touched = touchedBy(editTouchpoint({ id: touchpoint?.id ?? '', changes: { title: 'A poster' } }))
    expect(new Set(touched.map((element) => element.closest('.jk-card'))).size).toBe(1)
    expect(touched[0]?.closest('.jk-card')).toHaveTextContent('A poster')
  })

  it('adds a touchpoint in its own cell', () => {
    const touched = touchedBy(addTouchpoint({ place: 'read-menu', title: 'A poster' }))
    expect(cellsOf(touched)).toHaveLength(1)
    expect(cellsOf(touched)[0]).toHaveTextContent('A poster')
  })

  it('renames a stage in its own head', () => {
    const touched = touchedBy(editStage({ id: 'interest', changes: { title: 'Curiosity' } }))
    expect(cellsOf(touched)).toHaveLength(1)
  })

  it('renames a step in its own column, where its name is said', () => {
    const touched = touchedBy(editStep({ id: 'queue', changes: { title: 'Waits' } }))
    const columns = new Set(cellsOf(touched).map((cell) => cell?.getAttribute('data-cell')?.split(' ').at(-1)))
    expect([...columns]).toEqual(['queue'])
  })

  it('scores within the emotion lane, and moves the mark of the bottleneck if it must', () => {
    const touched = touchedBy(scoreEmotion({ persona: 'anna', place: 'see-post', score: -2 }))
    for (const cell of cellsOf(touched)) expect(cell?.matches('.jk-emotion, .jk-stage')).toBe(true)
  })

  it('leaves the journey that was handed in alone', () => {
    const before = JSON.stringify(cafe.en)
    touchedBy(editStage({ id: 'interest', changes: { title: 'Curiosity' } }))
    expect(JSON.stringify(cafe.en)).toBe(before)
    expect(recordOf(cafe.en, 'stage', 'interest')?.title).not.toBe('Curiosity')
  })
})
