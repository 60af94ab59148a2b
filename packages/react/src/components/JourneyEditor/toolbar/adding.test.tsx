import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addStage, channelTypes, createJourney, edit, inOrder, stepsOf } from '@journeykit/core'
import { en } from '../../../words/en.ts'
import { editMap, focused } from '../../../testing/mapOnPage.tsx'

// Many menus, one after another, on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 })

// The menu is shown as a popover, which is drawn only where there is a browser.
const drawn = { hidden: true }

const begun = edit(createJourney({ title: 'A visit' }), addStage({ id: 'come', title: 'Come' }))

describe('adding to the journey', () => {
  it('asks of which type a channel is, and sets what is usual for it', async () => {
    const { user, store } = editMap(begun)
    await user.click(screen.getByRole('button', { name: 'Add…' }))
    await user.click(screen.getByRole('menuitem', { ...drawn, name: 'Channel' }))
    await user.click(screen.getByRole('menuitem', { ...drawn, name: 'Word of mouth' }))
    await user.keyboard('A neighbour{Enter}')
    expect(inOrder(store.getState().journey, 'channel')).toMatchObject([
      { title: 'A neighbour', type: 'word-of-mouth', medium: 'offline', ownership: 'independent' },
    ])
  })

  it('shows what was added and stands nowhere on the map, until something else is added', async () => {
    const { user } = editMap(begun)
    screen.getByRole('button', { name: 'Add…' }).focus()
    await user.keyboard('{Enter}chan{Enter}site{Enter}Our shop{Enter}')
    expect(screen.getByText('Our shop')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Add…' }))
    expect(screen.queryByText('Our shop')).not.toBeInTheDocument()
  })

  it('adds a channel of every type', async () => {
    const { user, store } = editMap(begun)
    for (const type of channelTypes) {
      await user.click(screen.getByRole('button', { name: 'Add…' }))
      await user.click(screen.getByRole('menuitem', { ...drawn, name: 'Channel' }))
      await user.click(screen.getByRole('menuitem', { ...drawn, name: new RegExp(`^${en.channelType[type]}$`, 'i') }))
      await user.keyboard(`${type}{Enter}`)
    }
    expect(inOrder(store.getState().journey, 'channel').map(({ type }) => type)).toEqual(channelTypes)
  })

  it('shows what the open field asks for', async () => {
    const { user } = editMap(begun)
    await user.click(screen.getByRole('button', { name: 'Add…' }))
    await user.click(screen.getByRole('menuitem', { ...drawn, name: 'Persona' }))
    expect(focused()).toHaveAttribute('placeholder', 'Name of the new persona')
  })
})

describe('adding a step', () => {
  it('is done in the empty place of a stage without steps', async () => {
    const { user, store } = editMap(begun)
    await user.click(screen.getByRole('button', { name: 'Add step to Come' }))
    await user.keyboard('Ring the bell{Enter}')
    expect(stepsOf(store.getState().journey, 'come')).toMatchObject([{ title: 'Ring the bell' }])
    expect(focused()).toHaveTextContent('Ring the bell')
    expect(screen.queryByRole('button', { name: 'Add step to Come' })).not.toBeInTheDocument()
  })

  it('is done at the end of a stage by its menu, which asks for the name', async () => {
    const { user, store } = editMap(begun)
    for (const title of ['Ring', 'Enter']) {
      await user.click(screen.getByRole('button', { name: 'Actions for Come' }))
      await user.click(screen.getByRole('menuitem', { ...drawn, name: 'Add step' }))
      await user.keyboard(`${title}{Enter}`)
    }
    expect(stepsOf(store.getState().journey, 'come').map(({ title }) => title)).toEqual(['Ring', 'Enter'])
  })
})

describe('the menu of what can be added', () => {
  it('is walked by the first letters of its lines, each list anew', async () => {
    const { user, store } = editMap(begun)
    screen.getByRole('button', { name: 'Add…' }).focus()
    await user.keyboard('{Enter}chan{Enter}word o{Enter}A neighbour{Enter}')
    expect(inOrder(store.getState().journey, 'channel')).toMatchObject([{ type: 'word-of-mouth' }])
  })
})
