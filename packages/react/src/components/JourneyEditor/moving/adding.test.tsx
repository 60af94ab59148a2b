import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inOrder, stepsOf } from '@journeykit/core'
import { kiosk } from '../../../../../core/src/testing/kiosk.ts'
import { editMap, focused } from '../../../testing/mapOnPage.tsx'

const addKey = '{Control>}{Enter}{/Control}'

describe('adding by key', () => {
  it('puts a stage after the one that has the focus, and asks for its name', async () => {
    const { user, store, head } = editMap(kiosk)
    head('Buy').focus()
    await user.keyboard(`${addKey}Pay{Enter}`)
    const titles = inOrder(store.getState().journey, 'stage').map(({ title }) => title)
    expect(titles[titles.indexOf('Buy') + 1]).toBe('Pay')
    expect(focused()).toBe(head('Pay'))
  })

  it('puts steps one after another', async () => {
    const { user, store, head } = editMap(kiosk)
    const [first] = stepsOf(store.getState().journey, 'buy')
    head(first?.title ?? '').focus()
    await user.keyboard(`${addKey}One{Enter}${addKey}Two{Enter}`)
    expect(stepsOf(store.getState().journey, 'buy').map(({ title }) => title)).toEqual(
      expect.arrayContaining([first?.title, 'One', 'Two']),
    )
    expect(focused()).toBe(head('Two'))
  })

  it('opens what the plus of a cell opens', async () => {
    const { user, head } = editMap(kiosk)
    head('Touchpoints').focus()
    await user.keyboard(`{ArrowRight}${addKey}`)
    expect(focused()).toHaveAccessibleName('Name of the new touchpoint')
  })
})

describe('a menu that a key has opened on a cell', () => {
  it('gives the focus back to the cell', async () => {
    const { user, head } = editMap(kiosk)
    head('Buy').focus()
    await user.keyboard('{Shift>}{F10}{/Shift}')
    expect(within(screen.getByRole('menu', { hidden: true })).getByText('Rename')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(focused()).toBe(head('Buy'))
  })
})
