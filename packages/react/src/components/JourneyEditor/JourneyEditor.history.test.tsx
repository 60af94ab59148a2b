import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addTouchpoint, createJourney, inOrder, recordOf, removeStage, removeTouchpoint } from '@journeykit/core'
import { kiosk } from '../../../../core/src/testing/kiosk.ts'
import { editMap, focused, type EditedMap } from '../../testing/mapOnPage.tsx'

const undo = () => screen.getByRole('button', { name: 'Undo' })
const redo = () => screen.getByRole('button', { name: 'Redo' })

const rename = async ({ user, head }: EditedMap, from: string, to: string) => {
  await user.click(head(from))
  await user.keyboard(`{Enter}${to}{Enter}`)
}

const stageTitle = ({ store }: EditedMap) => recordOf(store.getState().journey, 'stage', 'buy')?.title

describe('undo and redo', () => {
  it('are off while there is nothing to take back, yet keep their place in the order of focus', async () => {
    const map = editMap(kiosk)
    expect(undo()).toHaveAttribute('aria-disabled', 'true')
    await map.user.click(undo())
    expect(map.store.getState().journey).toBe(kiosk)
    expect(map.said()).toBe('')
  })

  it('work by their buttons, which say what they are about, and keep the focus', async () => {
    const map = editMap(kiosk)
    await rename(map, 'Buy', 'Purchase')
    expect(undo()).toHaveAttribute('title', 'Undo: Edit stage')
    await map.user.click(undo())
    expect(stageTitle(map)).toBe('Buy')
    expect(map.said()).toBe('Undone: Edit stage.')
    expect(focused()).toBe(undo())
    await map.user.click(redo())
    expect(stageTitle(map)).toBe('Purchase')
    expect(map.said()).toBe('Redone: Edit stage.')
    expect(redo()).toHaveAttribute('aria-disabled', 'true')
  })

  it('work by keys anywhere in the map', async () => {
    const map = editMap(kiosk)
    await rename(map, 'Buy', 'Purchase')
    await map.user.keyboard('{Control>}z{/Control}')
    expect(stageTitle(map)).toBe('Buy')
    expect(focused()).toBe(map.head('Buy'))
    await map.user.keyboard('{Control>}y{/Control}')
    expect(stageTitle(map)).toBe('Purchase')
    await map.user.keyboard('{Meta>}z{/Meta}')
    await map.user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}')
    expect(stageTitle(map)).toBe('Purchase')
  })

  it('leave the keys to an open text field', async () => {
    const map = editMap(kiosk)
    await rename(map, 'Buy', 'Purchase')
    await map.user.keyboard('{Enter}More')
    await map.user.keyboard('{Control>}z{/Control}')
    expect(stageTitle(map)).toBe('Purchase')
    expect(focused()).toHaveAccessibleName('Rename Purchase')
  })
})

describe('what is said', () => {
  it('is said once for each change, and again for the same change made again', async () => {
    const map = editMap(kiosk)
    const heard: (string | null)[] = []
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) heard.push(node.textContent)
    })
    observer.observe(screen.getByRole('status'), { childList: true, subtree: true })
    await rename(map, 'Buy', 'Purchase')
    await rename(map, 'Purchase', 'Buy')
    await map.user.keyboard('{Control>}z{/Control}')
    observer.disconnect()
    expect(heard).toEqual(['Done: Edit stage.', 'Done: Edit stage.', 'Undone: Edit stage.'])
  })
})

describe('the focus', () => {
  it('stays in the map when undo takes away the stage that has it', async () => {
    const map = editMap(kiosk)
    await map.user.click(screen.getByRole('button', { name: 'Add stage' }))
    await map.user.keyboard('Remember{Enter}')
    expect(focused()).toBe(map.head('Remember'))
    await map.user.keyboard('{Control>}z{/Control}')
    expect(map.grid()).toContainElement(focused())
  })

  it('stays in the map when the last stage goes', async () => {
    const map = editMap(createJourney({ id: 'tea', title: 'Tea' }))
    await map.user.click(screen.getByRole('button', { name: 'Add stage' }))
    await map.user.keyboard('Brew{Enter}{Control>}z{/Control}')
    expect(screen.getByRole('region', { name: 'Tea' })).toContainElement(focused())
  })

  it('goes to the cell of a card that somebody else takes away', async () => {
    const map = editMap(kiosk)
    await map.user.click(screen.getByRole('button', { name: 'The till' }))
    await map.user.keyboard('{Escape}{Enter}')
    expect(focused()).toHaveAccessibleName('The till')
    const cell = focused().closest('td')
    await act(async () => {
      map.store.dispatch(removeTouchpoint({ id: 'till' }))
      await Promise.resolve()
    })
    expect(focused()).toBe(cell)
  })

  it('is not called back by somebody who has gone elsewhere', async () => {
    const map = editMap(kiosk)
    await map.user.click(map.head('Buy'))
    act(() => {
      focused().blur()
    })
    await act(async () => {
      map.store.dispatch(removeStage({ id: 'buy' }))
      await Promise.resolve()
    })
    expect(document.body).toHaveFocus()
  })

  it('stays where somebody went to who left an open field by pointer', async () => {
    const map = editMap(kiosk)
    await map.user.click(screen.getByRole('button', { name: 'Add stage' }))
    await map.user.keyboard('Remember')
    await map.user.click(map.head('Find'))
    expect(inOrder(map.store.getState().journey, 'stage').at(-1)?.title).toBe('Remember')
    expect(focused()).toBe(map.head('Find'))
  })

  for (const orientation of ['across', 'down'] as const)
    it(`comes back to the title and to the button when nothing was written, ${orientation}`, async () => {
      const { user } = editMap(kiosk, { orientation })
      await user.click(screen.getByRole('button', { name: kiosk.title }))
      await user.keyboard('{Escape}')
      expect(focused()).toHaveAccessibleName(kiosk.title)
      await user.click(screen.getByRole('button', { name: 'Add stage' }))
      await user.keyboard('{Enter}')
      expect(focused()).toHaveAccessibleName('Add stage')
    })

  it('goes to a new stage on a map that runs down', async () => {
    const { user } = editMap(kiosk, { orientation: 'down' })
    await user.click(screen.getByRole('button', { name: 'Add stage' }))
    await user.keyboard('Remember{Enter}')
    expect(focused()).toHaveTextContent('Remember')
  })

  it('comes back to the button of a step that only is a stage, on a map that runs down', async () => {
    const { user } = editMap(kiosk, { orientation: 'down' })
    await user.click(screen.getByRole('button', { name: 'Add to Enjoy' }))
    await user.click(screen.getByRole('menuitem', { name: 'Touchpoint', hidden: true }))
    await user.keyboard('A napkin{Enter}')
    expect(screen.getByRole('button', { name: 'A napkin' })).toBeVisible()
    expect(focused()).toHaveAccessibleName('Add to Enjoy')
  })
})

describe('a map that follows its store', () => {
  it('shows what others do, and keeps an open field open', async () => {
    const map = editMap(kiosk)
    await map.user.click(map.head('Buy'))
    await map.user.keyboard('{Enter}Purch')
    act(() => {
      map.store.dispatch(addTouchpoint({ place: 'pay', title: 'A receipt' }))
    })
    expect(screen.getByRole('button', { name: 'A receipt' })).toBeVisible()
    expect(focused()).toHaveValue('Purch')
  })

  it('does not take Enter of an input method for its own', async () => {
    const map = editMap(kiosk)
    await map.user.click(map.head('Buy'))
    await map.user.keyboard('{Enter}買')
    fireEvent.keyDown(focused(), { key: 'Enter', isComposing: true })
    expect(focused()).toHaveValue('買')
    expect(stageTitle(map)).toBe('Buy')
  })
})
