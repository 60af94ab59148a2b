import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordOf } from '@journeykit/core'
import { editMap, focused } from '../../testing/mapOnPage.tsx'
import { smallJourney } from '../../testing/smallJourney.ts'
import { JourneyEditor } from '../JourneyEditor/JourneyEditor.tsx'

const tooLong = 'x'.repeat(20_000)

/** The field of the touchpoint Queue, opened. */
const opened = async (user: { readonly click: (element: Element) => Promise<void> }) => {
  await user.click(screen.getByRole('button', { name: 'Queue' }))
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Rename Queue' })
}

const write = (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } })
}

describe('a text that cannot be kept', () => {
  it('is there again in another editor of the same store, and is given up by Escape', async () => {
    const { user, store, unmount } = editMap(smallJourney)
    write(await opened(user), tooLong)
    unmount()
    expect(recordOf(store.getState().journey, 'touchpoint', 'queue')?.title).toBe('Queue')
    render(<JourneyEditor store={store} />)
    expect(await opened(user)).toHaveValue(tooLong)
    await user.keyboard('{Escape}{Escape}')
    expect(await opened(user)).toHaveValue('Queue')
  })

  it('waits too where it is refused because nobody may', async () => {
    const can = () => 'Not before Monday.'
    const { user, store, unmount } = editMap(smallJourney, { can })
    write(await opened(user), 'Line')
    await user.keyboard('{Enter}')
    unmount()
    render(<JourneyEditor store={store} can={can} />)
    expect(await opened(user)).toHaveValue('Line')
  })

  it('is not there in an editor of another store', async () => {
    const { user, unmount } = editMap(smallJourney)
    write(await opened(user), tooLong)
    unmount()
    editMap(smallJourney)
    expect(await opened(user)).toHaveValue('Queue')
  })
})

describe('an open field while its page goes', () => {
  for (const event of ['beforeunload', 'pagehide'])
    it(`is kept at ${event}, before others hear of it, and once`, async () => {
      const { user, store } = editMap(smallJourney)
      const title = () => recordOf(store.getState().journey, 'touchpoint', 'queue')?.title
      const heard: unknown[] = []
      const hear = () => heard.push(title())
      window.addEventListener(event, hear)
      write(await opened(user), 'Line')
      act(() => {
        window.dispatchEvent(new Event(event))
        window.dispatchEvent(new Event(event))
      })
      window.removeEventListener(event, hear)
      expect(heard).toEqual(['Line', 'Line'])
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
      act(() => void store.undo())
      expect([title(), store.getState().canUndo]).toEqual(['Queue', false])
    })

  it('stays open where its text cannot be kept', async () => {
    const { user } = editMap(smallJourney)
    write(await opened(user), tooLong)
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(focused()).toHaveValue(tooLong)
    expect(focused()).toBeInvalid()
  })
})
