import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createJourney, inOrder, recordOf } from '@journeykit/core'
import { kiosk } from '../../../../core/src/testing/kiosk.ts'
import { editMap, focused } from '../../testing/mapOnPage.tsx'

const rename = (title: string) => screen.getByRole('textbox', { name: `Rename ${title}` })

describe('renaming', () => {
  for (const key of ['{Enter}', '{F2}'])
    it(`begins by ${key} in a head, takes what is written, and leaves the focus there`, async () => {
      const { user, store, head, said } = editMap(kiosk)
      await user.click(head('Queues'))
      await user.keyboard(`${key}Waits{Enter}`)
      expect(recordOf(store.getState().journey, 'step', 'queue')?.title).toBe('Waits')
      expect(focused()).toBe(head('Waits'))
      expect(said()).toBe('Done: Edit step.')
    })

  it('begins by a click on the text, which is then chosen as a whole', async () => {
    const { user } = editMap(kiosk)
    await user.click(screen.getByRole('button', { name: 'The till' }))
    expect(focused()).toBe(rename('The till'))
    expect((focused() as HTMLTextAreaElement).selectionEnd).toBe('The till'.length)
    expect(focused()).toHaveAccessibleDescription('Enter keeps it, Escape leaves it as it was.')
  })

  it('is taken back by Escape, with nothing to undo', async () => {
    const { user, store, head, said } = editMap(kiosk)
    await user.click(head('Buy'))
    await user.keyboard('{Enter}Something else{Escape}')
    expect(store.getState()).toMatchObject({ journey: kiosk, canUndo: false })
    expect(focused()).toBe(head('Buy'))
    expect(said()).toBe('')
  })

  it('leaves a name as it was when nothing, or only space, is written', async () => {
    const { user, store, head } = editMap(kiosk)
    await user.click(head('Buy'))
    await user.keyboard('{Enter}   {Enter}')
    expect(store.getState()).toMatchObject({ journey: kiosk, canUndo: false })
    expect(focused()).toBe(head('Buy'))
  })

  it('keeps what is written when Tab leaves the field, and does so once', async () => {
    const { user, store, head } = editMap(kiosk)
    await user.click(head('Buy'))
    await user.keyboard('{Enter}Purchase')
    await user.tab()
    expect(recordOf(store.getState().journey, 'stage', 'buy')?.title).toBe('Purchase')
    store.undo()
    expect(store.getState().canUndo).toBe(false)
  })

  it('keeps what is written when the pointer goes elsewhere', async () => {
    const { user, store, head } = editMap(kiosk)
    await user.click(screen.getByRole('button', { name: 'The till' }))
    await user.keyboard('The counter')
    await user.click(head('Find'))
    expect(recordOf(store.getState().journey, 'touchpoint', 'till')?.title).toBe('The counter')
    expect(focused()).toBe(head('Find'))
  })

  it('says why not, beside the field and in its description, and stays open', async () => {
    const { user, store } = editMap(kiosk)
    await user.click(screen.getByRole('button', { name: 'The till' }))
    await user.paste('x'.repeat(301))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/too long\. Keep to .*300.* at most\./)
    expect(rename('The till')).toBeInvalid()
    expect(rename('The till')).toHaveAccessibleDescription(/too long/)
    expect(focused()).toBe(rename('The till'))
    await user.clear(rename('The till'))
    await user.keyboard('Counter{Enter}')
    expect(recordOf(store.getState().journey, 'touchpoint', 'till')?.title).toBe('Counter')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('renames the journey itself in its heading', async () => {
    const { user, store } = editMap(kiosk)
    await user.click(within(screen.getByRole('heading')).getByRole('button'))
    await user.keyboard('A hot day{Enter}')
    expect(store.getState().journey.title).toBe('A hot day')
    expect(screen.getByRole('grid', { name: 'A hot day' })).toBeVisible()
    expect(screen.getByRole('heading')).toContainElement(focused())
  })

  it('lets a lane have a name of its own', async () => {
    const { user, store, head } = editMap(kiosk)
    await user.click(head('Barriers'))
    await user.keyboard('{Enter}Hurdles{Enter}')
    expect(recordOf(store.getState().journey, 'lane', 'barriers')?.title).toBe('Hurdles')
    expect(focused()).toBe(head('Hurdles'))
  })
})

describe('adding', () => {
  it('adds a stage and goes to it', async () => {
    const { user, store, head, said } = editMap(kiosk)
    await user.click(screen.getByRole('button', { name: 'Add stage' }))
    expect(focused()).toBe(screen.getByRole('textbox', { name: 'Name of the new stage' }))
    await user.keyboard('Remember{Enter}')
    expect(inOrder(store.getState().journey, 'stage').at(-1)?.title).toBe('Remember')
    expect(focused()).toBe(head('Remember'))
    expect(said()).toBe('Done: Add stage.')
  })

  it('adds the first stage of an empty journey', async () => {
    const { user, head } = editMap(createJourney({ id: 'tea', title: 'Tea' }))
    await user.click(screen.getByRole('button', { name: 'Add stage' }))
    await user.keyboard('Remember{Enter}')
    expect(focused()).toBe(head('Remember'))
  })

  it('adds nothing when no name is given', async () => {
    const { user, store } = editMap(kiosk)
    for (const end of ['{Enter}', '{Escape}']) {
      await user.click(screen.getByRole('button', { name: 'Add stage' }))
      await user.keyboard(`  ${end}`)
      expect(store.getState()).toMatchObject({ journey: kiosk, canUndo: false })
      expect(focused()).toBeVisible()
    }
  })

  it('says why a stage cannot be called that', async () => {
    const { user, store } = editMap(kiosk)
    await user.click(screen.getByRole('button', { name: 'Add stage' }))
    await user.paste('x'.repeat(301))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/too long/)
    expect(store.getState().journey).toBe(kiosk)
  })

  it('adds a touchpoint to a step by keys alone, and stays in its cell', async () => {
    const { user, store, grid, head, said } = editMap(kiosk)
    await user.click(head('Pays'))
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Enter}A loyalty card{Enter}')
    const added = Object.values(store.getState().journey.touchpoints).find(({ title }) => title === 'A loyalty card')
    expect(added?.place).toBe('pay')
    const cell = within(grid()).getByRole('button', { name: 'A loyalty card' }).closest('td')
    expect(focused()).toBe(cell)
    expect(said()).toBe('Done: Add touchpoint.')
  })
})
