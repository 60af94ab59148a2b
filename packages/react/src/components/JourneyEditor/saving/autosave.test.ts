import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJourneyStore, editJourney, type Journey } from '@journeykit/core'
import { smallJourney } from '../../../testing/smallJourney.ts'
import { createAutosave } from './autosave.ts'

interface Asked {
  readonly title: string
  readonly keep: () => void
  readonly fail: (error: unknown) => void
}

/** A host that takes its time: every saving waits for an answer. */
const slowHost = () => {
  const asked: Asked[] = []
  let [now, most] = [0, 0]
  const save = async ({ title }: Journey): Promise<void> => {
    now += 1
    most = Math.max(most, now)
    try {
      await new Promise<void>((keep, fail) => asked.push({ title, keep, fail }))
    } finally {
      now -= 1
    }
  }
  return { save, asked, titles: () => asked.map(({ title }) => title), mostAtOnce: () => most }
}

const settled = () => vi.advanceTimersByTimeAsync(0)
const pauses = (times = 1) => vi.advanceTimersByTimeAsync(100 * times)

const saved = () => {
  const store = createJourneyStore(smallJourney)
  const host = slowHost()
  const autosave = createAutosave(store, host.save, 100)
  const write = (title: string) => void store.dispatch(editJourney({ changes: { title } }))
  const answer = async (at: number, error?: unknown) => {
    if (error === undefined) host.asked[at]?.keep()
    else host.asked[at]?.fail(error)
    await settled()
  }
  const states: string[] = []
  autosave.state.subscribe(() => states.push(autosave.state.get().is))
  return { store, ...host, autosave, write, answer, states }
}

const offline = new Error('offline')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('saving a moment after the last change', () => {
  it('saves once for all that is written without a pause', async () => {
    const { write, titles, answer, states } = saved()
    for (const title of ['D', 'Di', 'Din']) {
      write(title)
      await vi.advanceTimersByTimeAsync(99)
    }
    expect(titles()).toEqual([])
    await pauses()
    expect(titles()).toEqual(['Din'])
    await answer(0)
    await pauses(5)
    expect(titles()).toEqual(['Din'])
    expect(states).toEqual(['unsaved', 'saving', 'saved'])
  })

  it('saves nothing where nothing has changed', async () => {
    const { autosave, titles } = saved()
    await autosave.flush()
    await autosave.stop()
    expect(titles()).toEqual([])
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('saves nothing where a change is taken back before', async () => {
    const { store, write, autosave, titles, states } = saved()
    write('Dinner')
    store.undo()
    expect(autosave.state.get()).toEqual({ is: 'saved' })
    await pauses(5)
    expect(titles()).toEqual([])
    expect(states).toEqual(['unsaved', 'saved'])
  })
})

describe('one saving at a time', () => {
  it('saves what was written meanwhile afterwards and in order, the newest of it only', async () => {
    const { write, titles, answer, autosave, mostAtOnce } = saved()
    write('One')
    await pauses()
    for (const title of ['Two', 'Three', 'Four']) {
      write(title)
      await pauses(2)
    }
    expect(titles()).toEqual(['One'])
    await answer(0)
    expect(titles()).toEqual(['One', 'Four'])
    expect(autosave.state.get()).toEqual({ is: 'saving' })
    await answer(1)
    await pauses(5)
    expect(titles()).toEqual(['One', 'Four'])
    expect(mostAtOnce()).toBe(1)
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('is shared by all who ask for it, however many wait', async () => {
    const { write, titles, answer, autosave, mostAtOnce } = saved()
    write('One')
    const asks = [autosave.flush(), autosave.flush()]
    await settled()
    write('Two')
    asks.push(autosave.flush(), autosave.flush(), autosave.flush())
    let done = 0
    for (const asking of asks) void asking.then(() => (done += 1))
    await answer(0)
    expect(titles()).toEqual(['One', 'Two'])
    expect(done).toBe(0)
    await answer(1)
    expect(done).toBe(asks.length)
    expect(titles()).toEqual(['One', 'Two'])
    expect(mostAtOnce()).toBe(1)
  })

  it('holds under many edits, answers and failures in any order of time', async () => {
    const { write, titles, answer, autosave, asked, mostAtOnce } = saved()
    for (let turn = 0; turn < 60; turn++) {
      write(`Turn ${String(turn)}`)
      if (turn % 3 === 0) void autosave.flush()
      await vi.advanceTimersByTimeAsync((turn * 37) % 160)
      if (turn % 4 === 1) await answer(asked.length - 1, turn % 8 === 1 ? offline : undefined)
    }
    await pauses(2)
    for (let at = 0; at < asked.length; at++) await answer(at)
    expect(mostAtOnce()).toBe(1)
    expect(titles().at(-1)).toBe('Turn 59')
    expect(new Set(titles()).size).toBe(titles().length)
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('may be asked for by the saving itself', async () => {
    const store = createJourneyStore(smallJourney)
    const save = vi.fn(() => void autosave.flush())
    const autosave = createAutosave(store, save, 100)
    store.dispatch(editJourney({ changes: { title: 'Dinner' } }))
    await autosave.flush()
    expect(save).toHaveBeenCalledTimes(1)
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('saves what who hears that it is saved writes', async () => {
    const { autosave, write, answer, titles } = saved()
    const stop = autosave.state.subscribe(() => {
      if (autosave.state.get().is !== 'saved') return
      stop()
      write('Supper')
    })
    write('Dinner')
    await pauses()
    await answer(0)
    expect(autosave.state.get()).toEqual({ is: 'unsaved' })
    await pauses()
    await answer(1)
    expect(titles()).toEqual(['Dinner', 'Supper'])
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })
})

describe('a saving that fails', () => {
  it('is told with why, and is not tried again by itself', async () => {
    const { write, answer, autosave, titles } = saved()
    write('Dinner')
    await pauses()
    await answer(0, offline)
    await pauses(20)
    expect(titles()).toEqual(['Dinner'])
    expect(autosave.state.get()).toEqual({ is: 'failed', why: 'offline' })
  })

  it('may be a function that throws', async () => {
    const store = createJourneyStore(smallJourney)
    const save = () => {
      throw offline
    }
    const autosave = createAutosave(store, save, 100)
    store.dispatch(editJourney({ changes: { title: 'Dinner' } }))
    await autosave.flush()
    expect(autosave.state.get()).toEqual({ is: 'failed', why: 'offline' })
  })

  it('is made good by the next change, which carries everything', async () => {
    const { write, answer, autosave, titles } = saved()
    write('Dinner')
    await pauses()
    await answer(0, offline)
    write('Supper')
    expect(autosave.state.get()).toEqual({ is: 'unsaved' })
    await pauses()
    await answer(1)
    expect(titles()).toEqual(['Dinner', 'Supper'])
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('is made good when asked to, as often as it takes', async () => {
    const { write, answer, autosave, titles } = saved()
    write('Dinner')
    await pauses()
    for (const [at, error, why] of [[0, offline, 'offline'] as const, [1, 503, undefined] as const]) {
      await answer(at, error)
      expect(autosave.state.get()).toEqual({ is: 'failed', why })
      void autosave.flush()
      await settled()
    }
    await answer(2)
    expect(titles()).toEqual(['Dinner', 'Dinner', 'Dinner'])
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('is no end where something newer is left: that is saved next', async () => {
    const { write, answer, autosave, titles } = saved()
    write('Dinner')
    await pauses()
    write('Supper')
    await pauses(3)
    await answer(0, offline)
    expect(titles()).toEqual(['Dinner', 'Supper'])
    await answer(1)
    await pauses(5)
    expect(titles()).toEqual(['Dinner', 'Supper'])
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })

  it('may have been kept all the same: what is taken back to is saved again', async () => {
    const { store, write, answer, autosave, titles } = saved()
    write('Dinner')
    await pauses()
    await answer(0, offline)
    store.undo()
    await pauses()
    await answer(1)
    expect(titles()).toEqual(['Dinner', 'Lunch'])
    expect(autosave.state.get()).toEqual({ is: 'saved' })
  })
})

it('saves what a change was taken back to while it was being saved', async () => {
  const { store, write, answer, autosave, titles } = saved()
  write('Dinner')
  await pauses()
  store.undo()
  await answer(0)
  await answer(1)
  expect(titles()).toEqual(['Dinner', 'Lunch'])
  expect(autosave.state.get()).toEqual({ is: 'saved' })
})

describe('stopping', () => {
  it('saves what is left at once, and follows no longer', async () => {
    const { write, answer, autosave, titles } = saved()
    write('Dinner')
    const stopped = autosave.stop()
    await settled()
    expect(titles()).toEqual(['Dinner'])
    await answer(0)
    await stopped
    write('Supper')
    await pauses(5)
    expect(titles()).toEqual(['Dinner'])
  })

  it('saves what is left behind what is under way', async () => {
    const { write, answer, autosave, titles, mostAtOnce } = saved()
    write('One')
    await pauses()
    write('Two')
    const stopped = autosave.stop()
    await answer(0)
    await answer(1)
    await stopped
    expect(titles()).toEqual(['One', 'Two'])
    expect(mostAtOnce()).toBe(1)
  })

  it('tries once more where what is under way fails, for nobody could ask for it later', async () => {
    const { write, answer, autosave, titles } = saved()
    write('One')
    await pauses()
    const stopped = autosave.stop()
    await answer(0, offline)
    await answer(1, offline)
    await stopped
    expect(titles()).toEqual(['One', 'One'])
    expect(autosave.state.get()).toEqual({ is: 'failed', why: 'offline' })
  })
})
