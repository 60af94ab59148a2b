import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { recordsAt } from '@journeykit/core'
import { editMap, focused, type EditedMap } from '../../../testing/mapOnPage.tsx'
import { smallJourney } from '../../../testing/smallJourney.ts'

// A map is much for a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

// Where nothing is laid out, what stands in the top layer counts as hidden.
const drawn = { hidden: true }

const cell = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('[data-cell]')].find((element) => element.dataset['cell'] === name) ??
  document.body

const lines = async (): Promise<readonly string[]> => {
  const menu = await screen.findByRole('menu', drawn)
  return within(menu)
    .getAllByRole('menuitem', drawn)
    .map((line) => line.textContent)
}

const openByKey = async ({ user }: EditedMap, name: string): Promise<readonly string[]> => {
  cell(name).focus()
  await user.keyboard('{Shift>}{F10}{/Shift}')
  return lines()
}

describe('the menu of an empty cell', () => {
  it('opens by key, adds what the lane takes, and gives the focus to the cell', async () => {
    const map = editMap(smallJourney)
    expect(await openByKey(map, 'contact pay')).toEqual(['+Add touchpoint to Pay', 'Paste here'])
    await map.user.keyboard('{Enter}')
    expect(focused()).toHaveAccessibleName('Name of the new touchpoint')
    await map.user.keyboard('Till{Enter}')
    expect(recordsAt(map.store.getState().journey, 'touchpoint', 'pay').map(({ title }) => title)).toEqual(['Till'])
    expect(focused()).toBe(cell('contact pay'))
  })

  it('offers each kind that the lane takes, and asks for the one that is chosen', async () => {
    const map = editMap(smallJourney)
    expect(await openByKey(map, 'mind pay')).toEqual(['+thought', '+quote', '+question', '+feeling', 'Paste here'])
    await map.user.keyboard('{ArrowDown}{Enter}How odd{Enter}')
    expect(recordsAt(map.store.getState().journey, 'note', 'pay')).toMatchObject([{ type: 'quote', text: 'How odd' }])
  })

  it('pastes what was copied, and comes back to the cell by Escape', async () => {
    const map = editMap(smallJourney)
    await openByKey(map, 'contact pay')
    await map.user.keyboard('{Escape}')
    expect(screen.queryByRole('menu', drawn)).toBeNull()
    expect(focused()).toBe(cell('contact pay'))
    await map.user.click(screen.getByLabelText('Actions for Queue'))
    await map.user.click(within(await screen.findByRole('menu', drawn)).getByText('Copy', { exact: true }))
    await openByKey(map, 'contact pay')
    await map.user.keyboard('{End}{Enter}')
    await vi.waitFor(() => {
      expect(recordsAt(map.store.getState().journey, 'touchpoint', 'pay').map(({ title }) => title)).toEqual(['Queue'])
    })
  })

  it('opens where the second button asks for it, in a cell as in a record', async () => {
    const map = editMap(smallJourney)
    // What acts on it has been fetched once it has been asked for.
    await openByKey(map, 'contact pay')
    await map.user.keyboard('{Escape}')
    fireEvent.contextMenu(cell('doing pay'))
    expect(await lines()).toEqual(['+Add activity to Pay', 'Paste here'])
  })

  it('is not that of a cell in which something stands', async () => {
    const map = editMap(smallJourney)
    expect(await openByKey(map, 'contact order')).toContain('Rename')
  })
})

describe('what several records were done to at once', () => {
  it('is called by the act where it is undone', async () => {
    const map = editMap(smallJourney)
    screen.getByLabelText('Actions for Queue').focus()
    await map.user.keyboard('{Control>}a{/Control}')
    await vi.waitFor(() => {
      expect(map.said()).toBe('2 selected')
    })
    await map.user.keyboard('{Delete}')
    expect(map.store.getState().undoLabel).toBe('Remove 2 things')
    await map.user.keyboard('{Control>}z{/Control}')
    expect(map.said()).toBe('Undone: Remove 2 things.')
    expect(map.store.getState().journey).toEqual(smallJourney)
  })
})
