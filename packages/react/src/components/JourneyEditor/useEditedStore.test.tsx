import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { editJourney, type Change, type Journey, type JourneyStore } from '@journeykit/core'
import { smallJourney } from '../../testing/smallJourney.ts'
import { useEditedStore } from './useEditedStore.ts'

const hosted = (onChange: (change: Change) => unknown) => {
  const onRefused = vi.fn()
  const view = renderHook(
    ({ journey }: { readonly journey: Journey }) => useEditedStore({ journey, onChange }, onRefused),
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
  return { store, title, write, handIn, onRefused }
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
