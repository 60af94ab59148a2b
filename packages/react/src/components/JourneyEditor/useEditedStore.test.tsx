import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { editJourney, type Change, type Journey, type JourneyStore } from '@journeykit/core'
import { smallJourney } from '../../testing/smallJourney.ts'
import { uncaught } from '../../testing/uncaught.ts'
import { useEditedStore } from './useEditedStore.ts'

const hosted = (onChange: (change: Change) => unknown) => {
  const onRefused = vi.fn()
  const onFailed = vi.fn()
  const view = renderHook(
    ({ journey }: { readonly journey: Journey }) => useEditedStore({ journey, onChange }, onRefused, onFailed),
    {
      initialProps: { journey: smallJourney },
    },
  )
  const store = (): JourneyStore => view.result.current
  const title = (): string => store().getState().journey.title
  const write = (text: string): Journey => {
    act(() => {
      store().dispatch(editJourney({ changes: { title: text } }))
    })
    return store().getState().journey
  }
  const handIn = (journey: Journey) => {
    view.rerender({ journey })
  }
  return { store, title, write, handIn, onRefused, onFailed }
}

const settled = () => act(() => Promise.resolve())

describe('a host that keeps the journey', () => {
  it('may answer late: the change stays until then, and can be undone after', () => {
    const { store, title, write, handIn } = hosted(() => undefined)
    const first = store()
    const changed = write('Dinner')
    handIn(smallJourney)
    expect(title()).toBe('Dinner')
    handIn(changed)
    expect(title()).toBe('Dinner')
    expect(store()).toBe(first)
    act(() => {
      store().undo()
    })
    expect(title()).toBe('Lunch')
  })

  it('may answer an earlier change when a later one has been made, or only the last', () => {
    const { title, write, handIn, store } = hosted(() => undefined)
    const first = store()
    const [one, two, three] = [write('One'), write('Two'), write('Three')]
    handIn(one)
    expect(title()).toBe('Three')
    handIn(three)
    expect(title()).toBe('Three')
    expect(store()).toBe(first)
    // It has been answered long ago, so this is the host's own way back.
    handIn(two)
    expect(title()).toBe('Two')
    expect(store()).not.toBe(first)
  })

  it('may hand in a journey of its own, which takes the place of all that it has not answered', () => {
    const { store, title, write, handIn } = hosted(() => undefined)
    write('Dinner')
    handIn({ ...smallJourney, title: 'Supper' })
    expect(title()).toBe('Supper')
    expect(store().getState().canUndo).toBe(false)
  })

  for (const [name, answer] of [
    ['at once', () => false],
    ['later', () => Promise.resolve(false)],
  ] as const)
    it(`may refuse ${name}: what it handed in is there again, and it is told of`, async () => {
      const { title, write, onRefused } = hosted(answer)
      write('Dinner')
      await settled()
      expect(title()).toBe('Lunch')
      expect(onRefused).toHaveBeenCalledTimes(1)
    })

  it('refuses nothing by a promise that is kept', async () => {
    const { title, write, onRefused } = hosted(() => Promise.resolve(new Response()))
    write('Dinner')
    await settled()
    expect(title()).toBe('Dinner')
    expect(onRefused).not.toHaveBeenCalled()
  })
})

const offline = new Error('offline')

/** Fails the first change, and says nothing to the others. */
const failing = (fail: () => unknown) => {
  let times = 0
  return () => (times++ === 0 ? fail() : undefined)
}

describe('an answer that fails', () => {
  for (const [name, fail] of [
    ['by a promise', () => Promise.reject(offline)],
    [
      'by an error',
      () => {
        throw offline
      },
    ],
  ] as const)
    it(`${name} is none: the change stays, can be undone, and the page hears of the error`, async () => {
      const { store, title, write, handIn, onRefused, onFailed } = hosted(failing(fail))
      const first = store()
      const heard = await uncaught(async () => {
        write('Dinner')
        await settled()
      })
      handIn(smallJourney)
      expect(title()).toBe('Dinner')
      expect(store()).toBe(first)
      expect(heard).toEqual([offline])
      expect(onRefused).not.toHaveBeenCalled()
      expect(onFailed).toHaveBeenCalledExactlyOnceWith(store().getState().journey, offline)
      act(() => {
        store().undo()
      })
      expect(title()).toBe('Lunch')
    })

  it('is made good by the next change, which carries everything', async () => {
    const { store, title, write, handIn } = hosted(failing(() => Promise.reject(offline)))
    await uncaught(async () => {
      write('Dinner')
      await settled()
    })
    act(() => {
      store().dispatch(editJourney({ changes: { locale: 'de' } }))
    })
    const both = store().getState().journey
    handIn(both)
    expect(both).toMatchObject({ title: 'Dinner', locale: 'de' })
    expect(title()).toBe('Dinner')
    expect(store().getState().canUndo).toBe(true)
  })

  it('is not told of where the host has answered by a later change, or has begun anew', async () => {
    for (const later of [(now: Journey) => now, (now: Journey) => ({ ...now, title: 'Supper' })]) {
      let fail: (error: unknown) => void = () => undefined
      const late = new Promise((_, reject) => (fail = reject))
      const { write, handIn, onFailed } = hosted(failing(() => late))
      write('One')
      handIn(later(write('Two')))
      const heard = await uncaught(async () => {
        fail(offline)
        await settled()
      })
      expect(heard).toEqual([offline])
      expect(onFailed).not.toHaveBeenCalled()
    }
  })
})
