import { describe, expect, it } from 'vitest'
import { addStage } from '../operations/stages/addStage.ts'
import { evening } from '../testing/evening.ts'
import { createJourneyStore } from './createJourneyStore.ts'

const stage = (id: string) => addStage({ id, title: id })

describe('a listener', () => {
  it('hears until it unsubscribes, and as often as it subscribed', () => {
    const store = createJourneyStore(evening)
    let heard = 0
    const listener = (): void => {
      heard++
    }
    const [once, twice] = [store.subscribe(listener), store.subscribe(listener)]
    store.dispatch(stage('a'))
    once()
    once()
    store.dispatch(stage('b'))
    twice()
    store.dispatch(stage('c'))
    expect(heard).toBe(3)
  })

  it('hears nothing of its subscriber: no arguments', () => {
    const store = createJourneyStore(evening)
    let given: readonly unknown[] = ['nothing yet']
    store.subscribe((...args: readonly unknown[]) => {
      given = args
    })
    store.dispatch(stage('a'))
    expect(given).toEqual([])
  })

  it('that dispatches takes effect at once, and everybody hears in the order of the changes', () => {
    const store = createJourneyStore(evening)
    const heard: string[] = []
    store.onChange(({ added }) => {
      if (added[0]?.id !== 'a') return
      expect(store.dispatch(stage('b'))).toBeUndefined()
      expect(store.getState().journey.stages).toHaveProperty('b')
    })
    store.onChange(({ added }) => heard.push(String(added[0]?.id)))
    store.dispatch(stage('a'))
    expect(heard).toEqual(['a', 'b'])
  })

  it('that undoes or transacts is told of in turn too', () => {
    const store = createJourneyStore(evening)
    const heard: string[] = []
    store.onChange(({ label, operations }) => {
      if (label === 'stage.add' && operations.length > 0) store.undo()
      else if (label === 'stage.add') store.transact('Group', () => store.dispatch(stage('b')))
    })
    store.onChange(({ label, operations }) => heard.push(`${label} ${String(operations.length)}`))
    store.dispatch(stage('a'))
    expect(heard).toEqual(['stage.add 1', 'stage.add 0', 'Group 1'])
    expect(Object.keys(store.getState().journey.stages)).toEqual(['find', 'visit', 'leave', 'b'])
  })

  it('unsubscribed by another hears no more, and one subscribed meanwhile hears from the next change on', () => {
    const store = createJourneyStore(evening)
    const heard: string[] = []
    let leave = (): void => undefined
    store.subscribe(() => {
      leave()
      if (heard.length === 0) store.subscribe(() => heard.push('new'))
      heard.push('first')
    })
    leave = store.subscribe(() => heard.push('leaving'))
    store.dispatch(stage('a'))
    expect(heard).toEqual(['first'])
    store.dispatch(stage('b'))
    expect(heard).toEqual(['first', 'first', 'new'])
  })

  it('that throws keeps nobody from hearing; the change is made and the call throws', () => {
    const store = createJourneyStore(evening)
    const error = new Error('broken listener')
    let heard = 0
    const leave = store.subscribe(() => {
      throw error
    })
    store.subscribe(() => heard++)
    let thrown: unknown
    try {
      store.dispatch(stage('a'))
    } catch (caught) {
      thrown = caught
    }
    expect(thrown).toBeInstanceOf(AggregateError)
    expect((thrown as AggregateError).errors).toEqual([error])
    expect([heard, store.getState().canUndo]).toEqual([1, true])
    leave()
    expect(store.dispatch(stage('b'))).toBeUndefined()
    expect(heard).toBe(2)
  })

  it('that answers every change with another is stopped, and the store goes on', () => {
    const store = createJourneyStore(evening)
    let made = 0
    const leave = store.subscribe(() => {
      made++
      store.dispatch(stage(`s${String(made)}`))
    })
    expect(() => store.dispatch(stage('a'))).toThrow(AggregateError)
    leave()
    let heard = 0
    store.subscribe(() => heard++)
    store.dispatch(stage('b'))
    expect([made, heard]).toEqual([1000, 1])
  })
})
