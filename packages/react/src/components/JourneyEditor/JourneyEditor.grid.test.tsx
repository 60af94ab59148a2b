import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { kiosk } from '../../../../core/src/testing/kiosk.ts'
import { editMap, focused } from '../../testing/mapOnPage.tsx'

const tabStops = (grid: HTMLElement): readonly Element[] => [...grid.querySelectorAll('[tabindex="0"]')]

describe('the grid of a map that is edited', () => {
  it('is named by the title of the journey', () => {
    editMap(kiosk)
    expect(screen.getByRole('grid', { name: kiosk.title })).toBeVisible()
  })

  it('has one tab stop, wherever one goes', async () => {
    const { user, grid, head } = editMap(kiosk)
    expect(tabStops(grid())).toHaveLength(1)
    await user.click(head('Buy'))
    expect(tabStops(grid())).toEqual([head('Buy')])
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    expect(tabStops(grid())).toEqual([focused()])
  })

  it('is left by one Tab and come back to by another, in the cell that was left', async () => {
    const { user, grid, head } = editMap(kiosk)
    await user.click(head('Pays'))
    await user.tab()
    expect(grid()).not.toContainElement(document.activeElement as HTMLElement)
    await user.tab({ shift: true })
    expect(focused()).toBe(head('Pays'))
  })

  it('moves by arrows, over stages in one step, and comes back to the column it left', async () => {
    const { user, head } = editMap(kiosk)
    await user.click(head('Pays'))
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe(head('Buy'))
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe(head('Pays'))
    await user.keyboard('{ArrowUp}{ArrowRight}')
    expect(focused()).toBe(head('Enjoy'))
  })

  it('goes to the ends by Home and End, with Ctrl to those of the map', async () => {
    const { user, grid, head } = editMap(kiosk)
    await user.click(head('Queues'))
    await user.keyboard('{Home}')
    expect(focused()).toBe(head('Steps'))
    await user.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toBe(within(grid()).getAllByRole('cell').at(-1))
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(focused()).toBe(within(grid()).getAllByRole('cell')[0])
  })

  it('follows sight where it runs from right to left', async () => {
    const { user, head } = editMap(kiosk, { dir: 'rtl' })
    await user.click(head('Queues'))
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toBe(head('Pays'))
  })

  it('leads to everything in a cell of several things: into it by Enter, on by arrows, out by Escape', async () => {
    const { user, grid } = editMap(kiosk)
    const cell = within(grid()).getByRole('button', { name: 'The line' }).closest('td')
    await user.click(cell as HTMLElement)
    await user.keyboard('{Enter}')
    expect(focused()).toHaveAccessibleName('The line')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toHaveAccessibleName('Actions for The line')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toHaveAccessibleName('Add touchpoint to Queues')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(focused()).toHaveAccessibleName('The line')
    await user.keyboard('{Escape}')
    expect(focused()).toBe(cell)
  })

  it('leaves letters alone, and keys held with Alt', async () => {
    const { user, head } = editMap(kiosk)
    await user.click(head('Queues'))
    await user.keyboard('abc{Alt>}{ArrowRight}{/Alt}')
    expect(focused()).toBe(head('Queues'))
  })
})
