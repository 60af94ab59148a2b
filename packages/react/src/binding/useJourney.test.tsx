import { act, render, renderHook } from '@testing-library/react'
import { Component, type ReactElement, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { createJourneyStore, editStage, editTouchpoint, type Journey } from '@journeykit/core'
import { kiosk } from '../../../core/src/testing/kiosk.ts'
import { storeSource } from './source.ts'
import { SourceContext } from './SourceContext.ts'
import { sameList } from './sameList.ts'
import { useJourney } from './useJourney.ts'
import { useRecord, useRecordsAt } from './useRecord.ts'

const listen = <T,>(useSelection: () => T) => {
  const store = createJourneyStore(kiosk)
  const source = storeSource(store)
  let renders = 0
  const useCounted = () => {
    renders += 1
    return useSelection()
  }
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactElement => (
    <SourceContext.Provider value={source}>{children}</SourceContext.Provider>
  )
  const { result } = renderHook(useCounted, { wrapper })
  return { store, result, renders: () => renders }
}

const titles = (journey: Journey): readonly string[] => Object.values(journey.stages).map(({ title }) => title)

describe('useJourney', () => {
  it('hears what it selects, and nothing else', () => {
    const { store, result, renders } = listen(() => useJourney(titles, sameList))
    act(() => {
      store.dispatch(editTouchpoint({ id: 'till', changes: { title: 'Counter' } }))
    })
    expect(renders()).toBe(1)
    act(() => {
      store.dispatch(editStage({ id: 'buy', changes: { title: 'Purchase' } }))
    })
    expect(renders()).toBe(2)
    expect(result.current).toContain('Purchase')
  })

  it('keeps a record the identical object until it changes', () => {
    const { store, result, renders } = listen(() => useRecord('touchpoint', 'till'))
    act(() => {
      store.dispatch(editTouchpoint({ id: 'line', changes: { title: 'Queue' } }))
    })
    expect(renders()).toBe(1)
    expect(result.current).toBe(kiosk.touchpoints['till'])
  })

  it('gives the records of several places in order', () => {
    const places = ['pay', 'search']
    const { result } = listen(() => useRecordsAt('touchpoint', places))
    expect(result.current.map(({ id }) => id)).toEqual(['till', 'pin'])
  })

  it('stops listening when its component goes', () => {
    const store = createJourneyStore(kiosk)
    const stopped = vi.fn()
    const source = { ...storeSource(store), subscribe: () => stopped }
    const Listener = (): ReactElement => <>{useJourney(titles).length}</>
    const { unmount } = render(
      <SourceContext.Provider value={source}>
        <Listener />
      </SourceContext.Provider>,
    )
    unmount()
    expect(stopped).toHaveBeenCalledOnce()
  })

  it('says what is wrong where there is no map around it', () => {
    class Catch extends Component<{ readonly children: ReactNode }, { readonly message: string }> {
      override state = { message: '' }
      static getDerivedStateFromError = ({ message }: Error) => ({ message })
      override render(): ReactNode {
        return this.state.message === '' ? this.props.children : this.state.message
      }
    }
    const Lost = (): ReactElement => <>{useJourney(titles).length}</>
    const { container } = render(
      <Catch>
        <Lost />
      </Catch>,
    )
    expect(container).toHaveTextContent(/rendered outside of one\. Put it inside <JourneyMap>/)
    vi.mocked(console.error).mockClear()
  })
})
