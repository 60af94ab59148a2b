import { applyPatches, enablePatches } from 'immer'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../model/journey.ts'
import type { Change } from '../operations/change.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { editStage } from '../operations/stages/editStage.ts'
import { removeStage } from '../operations/stages/removeStage.ts'
import { evening } from '../testing/evening.ts'
import { createJourneyStore } from './createJourneyStore.ts'
import type { JourneyStore } from './journeyStore.ts'

const stage = (id: string) => addStage({ id, title: id })
const titled = (title: string) => editStage({ id: 'find', changes: { title } })

/** A store, the labels of the Changes it told of, and a clock that is set by hand. */
const watched = (): { store: JourneyStore; heard: Change[]; clock: { time: number } } => {
  const clock = { time: 0 }
  const store = createJourneyStore(evening, { now: () => clock.time })
  const heard: Change[] = []
  store.onChange((change) => heard.push(change))
  return { store, heard, clock }
}

const labels = (changes: readonly Change[]): readonly string[] => changes.map(({ label }) => label)

describe('a journey store', () => {
  it('starts with the journey it is given and nothing to undo', () => {
    expect(createJourneyStore(evening).getState()).toStrictEqual({ journey: evening, canUndo: false, canRedo: false })
  })

  it('shows the identical state until something changes', () => {
    const { store } = watched()
    const state = store.getState()
    store.can(stage('a'))
    store.undo()
    store.dispatch(removeStage({ id: 'nowhere' }))
    store.dispatch(titled('Find'))
    store.transact('Nothing', () => undefined)
    expect(store.getState()).toBe(state)
    store.dispatch(stage('a'))
    expect(store.getState()).not.toBe(state)
  })

  it('does what it grants and says why it does not', () => {
    const { store } = watched()
    expect(store.dispatch(stage('a'))).toBeUndefined()
    expect(store.getState().journey.stages).toHaveProperty('a')
    const refusal = { code: 'id-taken', kind: 'stage', id: 'a' }
    expect(store.dispatch(stage('a'))).toEqual(refusal)
    expect(store.refusalOf(stage('a'))).toEqual(refusal)
    expect([store.can(stage('a')), store.can(stage('b'))]).toEqual([false, true])
  })

  it('undoes and redoes, saying what by its labels and what came of it by a Change', () => {
    const { store, heard } = watched()
    store.dispatch(stage('a'))
    store.dispatch(titled('Seek'))
    expect(store.getState()).toMatchObject({ canUndo: true, undoLabel: 'stage.edit', canRedo: false })
    expect(store.undo()).toMatchObject({ label: 'stage.edit', operations: [] })
    expect(store.getState()).toMatchObject({ undoLabel: 'stage.add', canRedo: true, redoLabel: 'stage.edit' })
    expect(store.undo()).toMatchObject({ label: 'stage.add', removed: [{ kind: 'stage', id: 'a' }] })
    expect(store.undo()).toBeUndefined()
    expect(store.getState().journey).toEqual(evening)
    expect(store.redo()).toMatchObject({ label: 'stage.add', added: [{ kind: 'stage', id: 'a' }] })
    expect(labels(heard)).toEqual(['stage.add', 'stage.edit', 'stage.edit', 'stage.add', 'stage.add'])
  })

  it('tells changes whose patches, one after another, give its journey', () => {
    enablePatches()
    const { store, heard } = watched()
    store.dispatch(titled('S'))
    store.dispatch(titled('Se'))
    store.transact('Two', () => {
      store.dispatch(stage('a'))
      store.dispatch(removeStage({ id: 'visit' }))
    })
    store.undo()
    store.undo()
    store.redo()
    const replayed = heard.reduce<Journey>((journey, { patches }) => applyPatches(journey, patches), evening)
    expect(replayed).toEqual(store.getState().journey)
    expect(heard).toHaveLength(6)
  })

  it('merges typing by the clock it is given, and tells every letter', () => {
    const { store, heard, clock } = watched()
    store.dispatch(titled('S'))
    clock.time = 1000
    store.dispatch(titled('Se'))
    clock.time = 2001
    store.dispatch(titled('See'))
    expect(heard).toHaveLength(3)
    store.undo()
    expect(store.getState().journey.stages['find']?.title).toBe('Se')
    store.undo()
    expect(store.getState().journey).toEqual(evening)
    expect(store.getState().canUndo).toBe(false)
  })

  it('keeps to its limit and its pause', () => {
    const store = createJourneyStore(evening, { historyLimit: 1, typingPause: -1 })
    store.dispatch(titled('S'))
    store.dispatch(titled('Se'))
    store.undo()
    expect(store.getState()).toMatchObject({ canUndo: false, journey: { stages: { find: { title: 'S' } } } })
  })
})

describe('a transaction', () => {
  it('is one Change, told of once at the end, and one step', () => {
    const { store, heard } = watched()
    let told = 0
    store.subscribe(() => told++)
    const change = store.transact('Two stages', () => {
      expect(store.dispatch(stage('a'))).toBeUndefined()
      expect(store.can(stage('a'))).toBe(false)
      expect(store.getState().journey.stages).toHaveProperty('a')
      store.dispatch(stage('b'))
      expect([told, heard.length]).toEqual([0, 0])
    })
    expect(heard).toEqual([change])
    expect(change).toMatchObject({ label: 'Two stages', operations: [stage('a'), stage('b')] })
    expect(told).toBe(1)
    expect(store.getState().undoLabel).toBe('Two stages')
    store.undo()
    expect(store.getState().journey).toEqual(evening)
  })

  it('abandoned leaves the identical state and tells nobody', () => {
    const { store, heard } = watched()
    const state = store.getState()
    const change = store.transact('Two stages', (abandon) => {
      store.dispatch(stage('a'))
      abandon()
      store.dispatch(stage('b'))
    })
    expect(change).toBeUndefined()
    expect(store.getState()).toBe(state)
    expect(heard).toEqual([])
  })

  it('that throws is rolled back, and what it threw is thrown on', () => {
    const { store, heard } = watched()
    const [state, error] = [store.getState(), new Error('no')]
    const work = (): void => {
      store.dispatch(stage('a'))
      throw error
    }
    expect(() => store.transact('Thrown', work)).toThrow(error)
    expect(store.getState()).toBe(state)
    expect(heard).toEqual([])
    expect(store.dispatch(stage('a'))).toBeUndefined()
    expect(heard).toHaveLength(1)
  })

  it('inside another is part of it', () => {
    const { store, heard } = watched()
    store.transact('Outer', () => {
      store.dispatch(stage('a'))
      expect(store.transact('Inner', () => store.dispatch(stage('b')))).toBeUndefined()
    })
    expect(labels(heard)).toEqual(['Outer'])
    expect(heard[0]?.operations).toHaveLength(2)
  })

  it('inside another abandons the whole, by throwing too, even where the outer one catches', () => {
    const { store, heard } = watched()
    const state = store.getState()
    store.transact('Outer', () => {
      store.dispatch(stage('a'))
      store.transact('Inner', (abandon) => {
        abandon()
      })
    })
    store.transact('Outer', () => {
      store.dispatch(stage('a'))
      const inner = (): unknown =>
        store.transact('Inner', () => {
          throw new Error('no')
        })
      expect(inner).toThrow('no')
    })
    expect(store.getState()).toBe(state)
    expect(heard).toEqual([])
  })

  it('has nothing to undo while it lasts, and an abandon kept for later does nothing', () => {
    const { store } = watched()
    store.dispatch(stage('a'))
    let late = (): void => undefined
    store.transact('Group', (abandon) => {
      late = abandon
      store.dispatch(stage('b'))
      expect(store.getState().canUndo).toBe(false)
      expect([store.undo(), store.redo()]).toEqual([undefined, undefined])
    })
    late()
    expect(store.getState().journey.stages).toHaveProperty('b')
    expect(store.getState().undoLabel).toBe('Group')
  })

  it('does not join a typing, nor is it joined', () => {
    const { store } = watched()
    store.dispatch(titled('S'))
    store.transact('Group', () => store.dispatch(titled('Se')))
    store.dispatch(titled('See'))
    store.undo()
    expect(store.getState().journey.stages['find']?.title).toBe('Se')
  })
})
