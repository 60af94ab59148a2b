import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { addStep } from '@journeykit/core'
import { editMap } from '../../testing/mapOnPage.tsx'
import { smallJourney } from '../../testing/smallJourney.ts'

/** Who observes what; the sizes themselves are not known here. */
const observing = new Map<Element, Set<() => void>>()

class Observer {
  readonly #call: () => void
  constructor(call: () => void) {
    this.#call = call
  }
  observe(element: Element) {
    observing.set(element, (observing.get(element) ?? new Set()).add(this.#call))
  }
  unobserve(element: Element) {
    observing.get(element)?.delete(this.#call)
  }
  disconnect() {
    for (const calls of observing.values()) calls.delete(this.#call)
  }
}

let room = 400
let width: MockInstance<() => number>

beforeEach(() => {
  room = 400
  vi.stubGlobal('ResizeObserver', Observer)
  width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    return this.matches('.jk-scroll') ? room : 0
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  width.mockRestore()
  observing.clear()
})

const map = () => screen.getByRole('region', { name: 'Lunch' })
const column = () => map().style.getPropertyValue('--jk-column')

const observers = (selector: string): number =>
  [...observing].reduce((sum, [element, calls]) => (element.matches(selector) ? sum + calls.size : sum), 0)

/** Tells that this has another size, and waits until the next frame is over. */
const resize = async (selector: string) => {
  await act(async () => {
    for (const [element, calls] of observing)
      if (element.matches(selector))
        calls.forEach((call) => {
          call()
        })
    await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

const fitted = async () => {
  const edited = editMap(smallJourney)
  await edited.user.click(screen.getByRole('button', { name: 'Fit' }))
  return edited
}

describe('a map that is fitted', () => {
  it('has columns so narrow that all are in sight', async () => {
    await fitted()
    expect(column()).toBe('133px')
  })

  it('follows the room that it has', async () => {
    await fitted()
    room = 300
    await resize('.jk-editor-map')
    expect(column()).toBe('100px')
  })

  it('follows the number of columns', async () => {
    const { store } = await fitted()
    act(() => {
      store.dispatch(addStep({ stage: 'buy', title: 'Wait' }))
    })
    await resize('table')
    expect(column()).toBe('100px')
  })

  it('does not write what is there already, and observes nothing twice', async () => {
    await fitted()
    const written = vi.spyOn(map().style, 'setProperty')
    await resize('.jk-editor-map')
    await resize('table')
    expect(written).not.toHaveBeenCalled()
    expect([observers('.jk-editor-map'), observers('table')]).toEqual([1, 1])
  })

  it('is as it was when it is fitted no more, and observes nothing', async () => {
    const { user } = await fitted()
    await user.click(screen.getByRole('button', { name: 'Fit' }))
    expect(column()).toBe('')
    expect([observers('.jk-editor-map'), observers('table')]).toEqual([0, 0])
    room = 300
    await user.click(screen.getByRole('button', { name: 'Fit' }))
    expect(column()).toBe('100px')
  })

  it('observes nothing once it is gone', async () => {
    const { unmount } = await fitted()
    unmount()
    expect([observers('.jk-editor-map'), observers('table')]).toEqual([0, 0])
  })

  it('is fitted once where nothing can be observed', async () => {
    vi.stubGlobal('ResizeObserver', undefined)
    await fitted()
    expect(column()).toBe('133px')
  })
})
