import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createJourneyStore, editJourney, type Journey } from '@journeykit/core'
import { smallJourney } from '../../../testing/smallJourney.ts'
import type { Save } from './autosave.ts'
import { useAutosave } from './useAutosave.ts'

const following = (save: Save) => {
  const store = createJourneyStore(smallJourney)
  const view = renderHook((latest: Save) => useAutosave(store, latest), { initialProps: save })
  const write = (title: string) => {
    act(() => void store.dispatch(editJourney({ changes: { title } })))
  }
  return { ...view, write, state: () => view.result.current.state }
}

const passing = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

/** True where the browser would ask before it closes the page. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

const titlesOf = (save: ReturnType<typeof vi.fn<Save>>) => save.mock.calls.map(([{ title }]) => title)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('tells how far saving is, and has the browser ask while something is not saved', async () => {
  const save = vi.fn<Save>()
  const { write, state } = following(save)
  expect([state(), asks()]).toEqual([{ is: 'saved' }, false])
  write('Dinner')
  expect([state(), asks()]).toEqual([{ is: 'unsaved' }, true])
  await passing(800)
  expect([state(), asks()]).toEqual([{ is: 'saved' }, false])
  expect(titlesOf(save)).toEqual(['Dinner'])
})

it('tries again when asked to', async () => {
  const save = vi.fn<Save>().mockRejectedValueOnce(new Error('offline'))
  const { write, state, result } = following(save)
  write('Dinner')
  await passing(800)
  expect(state()).toEqual({ is: 'failed', why: 'offline' })
  result.current.retry()
  await passing(0)
  expect(state()).toEqual({ is: 'saved' })
  expect(titlesOf(save)).toEqual(['Dinner', 'Dinner'])
})

it('saves what is left when the component goes, with the function of the last render', async () => {
  const [early, late] = [vi.fn<Save>(), vi.fn<(journey: Journey) => void>()]
  const { write, rerender, unmount } = following(early)
  rerender(late)
  write('Dinner')
  unmount()
  await passing(0)
  expect(titlesOf(late)).toEqual(['Dinner'])
  expect(early).not.toHaveBeenCalled()
  expect(asks()).toBe(false)
})
