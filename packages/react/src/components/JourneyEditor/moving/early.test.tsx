import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { recordsAt } from '@journeykit/core'
import { editMap, focused, type EditedMap } from '../../../testing/mapOnPage.tsx'
import { smallJourney } from '../../../testing/smallJourney.ts'
import { enEditor } from '../../../words/en.editor.ts'
import { enLater } from '../../../words/en.later.ts'
import type { EditorWords } from '../../../words/editor/editorWords.ts'
import type { LaterWords } from '../../../words/editor/laterWords.ts'

// A map is much for a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

const drawn = { hidden: true }

/** An editor whose acts come when they are let. */
const waiting = () => {
  const asked: { readonly come: () => void; readonly fail: () => void }[] = []
  const words: EditorWords = {
    ...enEditor,
    later: () =>
      new Promise<LaterWords>((resolve, reject) => {
        asked.push({
          come: () => {
            resolve(enLater)
          },
          fail: () => {
            reject(new Error('no line'))
          },
        })
      }),
  }
  const end = (how: 'come' | 'fail') =>
    act(async () => {
      for (const one of asked.splice(0)) one[how]()
      await Promise.resolve()
    })
  return { map: editMap(smallJourney, { words }), asked, end }
}

const button = (title: string): HTMLElement => screen.getByLabelText(`Actions for ${title}`)

const focus = (element: HTMLElement) => {
  act(() => {
    element.focus()
  })
}

const titlesAt = ({ store }: EditedMap, place: string): readonly string[] =>
  recordsAt(store.getState().journey, 'touchpoint', place).map(({ title }) => title)

const failed = () => screen.queryByText('Menus and moving could not be loaded. Check the connection, then try again.')

describe('what is done before that is there which acts', () => {
  it('by a key is done as soon as it is, once, and not by the browser', async () => {
    const { map, end } = waiting()
    focus(button('Queue'))
    const press = createEvent.keyDown(button('Queue'), { key: 'd', ctrlKey: true })
    fireEvent(button('Queue'), press)
    expect(press.defaultPrevented).toBe(true)
    expect(map.store.getState().journey).toBe(smallJourney)
    expect(screen.getByText('Menus and moving: loading …').closest('[role="status"]')).not.toBeNull()
    await end('come')
    await waitFor(() => {
      expect(titlesAt(map, 'order')).toEqual(['Queue', 'Queue', 'Menu'])
    })
    expect(screen.queryByText('Menus and moving: loading …')).toBeNull()
  })

  it('opens the menu that was asked for, with the focus in it', async () => {
    const { map, end } = waiting()
    await map.user.click(button('Queue'))
    expect(screen.queryByRole('menu', drawn)).toBeNull()
    await end('come')
    expect(await screen.findByRole('menu', drawn)).toContainElement(focused())
  })

  it('pastes what the clipboard held when it was asked', async () => {
    const { map, end } = waiting()
    focus(button('Queue'))
    let held = 'not a clip'
    const clipboardData = { getData: () => held }
    fireEvent.paste(button('Queue'), { clipboardData })
    held = ''
    await end('come')
    expect(await screen.findByText(enLater.clipFault['not-a-clip'])).toBeInTheDocument()
    expect(map.store.getState().journey).toBe(smallJourney)
  })

  it('selects at once by a plain click, and adds to it by one with Ctrl later', async () => {
    const { map, end } = waiting()
    const card = (title: string) => button(title).closest<HTMLElement>('[data-record]') ?? document.body
    await map.user.click(card('Queue'))
    expect(card('Queue')).toHaveAttribute('data-selected')
    fireEvent.click(card('Queue'), { ctrlKey: true })
    expect(card('Queue')).toHaveAttribute('data-selected')
    await end('come')
    await waitFor(() => {
      expect(card('Queue')).not.toHaveAttribute('data-selected')
    })
  })

  it('opens a sheet and a panel that say that they are being fetched', async () => {
    const { map, end } = waiting()
    await map.user.click(screen.getByRole('button', { name: 'Details' }))
    expect(screen.getByRole('complementary', { name: 'Details' })).toHaveTextContent('Details: loading …')
    focus(map.head('Buying'))
    await map.user.keyboard('{Control>}f{/Control}')
    expect(screen.getByRole('region', { name: 'Find in the map' })).toHaveTextContent('Find in the map: loading …')
    await end('come')
    expect(await screen.findByRole('searchbox')).toHaveFocus()
    expect(await screen.findByRole('tablist', { name: 'Panels' })).toBeInTheDocument()
  })

  it('says at once that something is refused, and why as soon as it can', async () => {
    const { map, end } = waiting()
    await map.user.click(map.head('Buying'))
    await map.user.keyboard('{Enter}')
    fireEvent.change(focused(), { target: { value: 'x'.repeat(20_000) } })
    await map.user.keyboard('{Enter}')
    expect(screen.getByText(enEditor.refusedWait)).toBeInTheDocument()
    await end('come')
    expect(await screen.findByText(/is too long\. Keep to/)).toBeInTheDocument()
    expect(map.store.getState().journey).toBe(smallJourney)
  })
})

describe('where it cannot be fetched', () => {
  it('says so, does what was asked when it is tried again, and gives it up when it is closed', async () => {
    const { map, end } = waiting()
    focus(button('Queue'))
    fireEvent.keyDown(button('Queue'), { key: 'Delete' })
    await end('fail')
    await waitFor(() => {
      expect(failed()?.closest('[role="alert"]')).toBeInTheDocument()
    })
    await map.user.click(screen.getByRole('button', { name: 'Try again' }))
    await end('come')
    await waitFor(() => {
      expect(titlesAt(map, 'order')).toEqual(['Menu'])
    })
    expect(failed()).toBeNull()
  })

  it('forgets what was asked for when the message is closed', async () => {
    const { map, end } = waiting()
    await map.user.click(button('Queue'))
    await end('fail')
    await waitFor(() => {
      expect(failed()).not.toBeNull()
    })
    await map.user.click(screen.getByRole('button', { name: 'Close' }))
    expect(failed()).toBeNull()
    expect(screen.queryByRole('menu', drawn)).toBeNull()
  })

  it('is silent while nobody waits for it', async () => {
    const { asked, end } = waiting()
    await waitFor(() => {
      expect(asked).toHaveLength(1)
    })
    await end('fail')
    expect(failed()).toBeNull()
  })
})
