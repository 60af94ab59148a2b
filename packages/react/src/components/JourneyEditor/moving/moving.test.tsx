import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { checkJourney, emotionAt, inOrder, recordsAt, recordOf, stepsOf } from '@journeykit/core'
import { editMap, focused, type EditedMap } from '../../../testing/mapOnPage.tsx'
import { smallJourney } from '../../../testing/smallJourney.ts'

// A map is much for a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

// Where nothing is laid out, what stands in the top layer counts as hidden.
const drawn = { hidden: true }

const small = (): EditedMap => editMap(smallJourney)

const button = (title: string): HTMLElement => screen.getByLabelText(`Actions for ${title}`)

const choose = async ({ user }: EditedMap, title: string, ...lines: readonly string[]): Promise<void> => {
  await user.click(button(title))
  for (const line of lines) await user.click(within(screen.getByRole('menu', drawn)).getByText(line, { exact: true }))
}

const at = ({ store }: EditedMap, place: string): readonly string[] =>
  recordsAt(store.getState().journey, 'touchpoint', place).map(({ title }) => title)

describe('the menu of a record', () => {
  it('moves a card to the next column as one step, keeps the focus on it and says where it is', async () => {
    const map = small()
    await choose(map, 'Queue', 'Move right')
    expect(screen.queryByRole('menu', drawn)).toBeNull()
    expect(at(map, 'pay')).toEqual(['Queue'])
    expect(map.said()).toMatch(/Queue.* moved: step .*Pay.*, lane .*Touchpoints.*, 1 of 1/)
    expect(focused()).toBe(button('Queue'))
    map.store.undo()
    expect(map.store.getState().journey).toEqual(smallJourney)
  })

  it('says why something cannot be done, and does not do it', async () => {
    const map = small()
    await map.user.click(button('Queue'))
    const line = screen.getByRole('menuitem', { ...drawn, name: 'Move left' })
    expect(line).toHaveAttribute('aria-disabled', 'true')
    expect(line).toHaveAccessibleDescription('Nothing lies further left where it could go.')
    await map.user.click(line)
    expect(screen.getByRole('alert', drawn)).toHaveTextContent('Nothing lies further left')
    expect(map.store.getState().journey).toEqual(smallJourney)
    expect(screen.getByRole('menuitem', { ...drawn, name: 'Move down' })).not.toHaveAttribute('aria-disabled')
    await map.user.keyboard('{Escape}')
    expect(focused()).toBe(button('Queue'))
  })

  it('leads to a second list and back, and moves by name', async () => {
    const map = small()
    await choose(map, 'Queue', 'Move to step')
    await map.user.keyboard('{Escape}')
    expect(focused()).toHaveTextContent('Move to step')
    await map.user.click(focused())
    await map.user.click(screen.getByRole('menuitemradio', { ...drawn, name: /^Eating/ }))
    expect(at(map, 'eat')).toEqual(['Queue'])
  })

  it('changes the channel, marks a moment of truth, links evidence', async () => {
    const map = small()
    await choose(map, 'Queue', 'Move to channel', 'App')
    expect(recordOf(map.store.getState().journey, 'touchpoint', 'queue')?.channel).toBe('app')
    await choose(map, 'Queue', 'Moment of truth')
    expect(emotionAt(map.store.getState().journey, 'anna', 'order')?.momentOfTruth).toBe(true)
    await map.user.keyboard('{Escape}')
    await choose(map, 'Queue', 'Link evidence')
    const visit = screen.getByRole('menuitemcheckbox', { ...drawn, name: /A visit/ })
    expect(visit).toBeChecked()
    await map.user.click(visit)
    expect(recordOf(map.store.getState().journey, 'touchpoint', 'queue')?.evidence).toBeUndefined()
  })

  it('duplicates and removes, with the focus somewhere each time', async () => {
    const map = small()
    await choose(map, 'Queue', 'Duplicate')
    expect(at(map, 'order')).toEqual(['Queue', 'Queue', 'Menu'])
    expect(focused()).toHaveAccessibleName('Actions for Queue')
    await choose(map, 'Menu', 'Remove')
    expect(at(map, 'order')).toEqual(['Queue', 'Queue'])
    expect(focused()).toHaveAttribute('data-cell', 'contact order')
  })

  it('adds a step after another and asks for its name', async () => {
    const map = small()
    await choose(map, 'Order', 'Add step after')
    expect(focused()).toHaveValue('New step')
    await map.user.keyboard('Wait{Enter}')
    expect(stepsOf(map.store.getState().journey, 'buy').map(({ title }) => title)).toEqual(['Order', 'Wait', 'Pay'])
  })

  it('removes a stage with all in it, and takes the focus to the one beside it', async () => {
    const map = small()
    await choose(map, 'Buying', 'Remove')
    expect(inOrder(map.store.getState().journey, 'stage').map(({ title }) => title)).toEqual(['Eating'])
    expect(focused()).toHaveAttribute('data-cell', 'stage eat')
    map.store.undo()
    expect(map.store.getState().journey).toEqual(smallJourney)
  })

  it('opens by key from a card, and a letter leads to the line that begins with it', async () => {
    const map = small()
    button('Queue').focus()
    await map.user.keyboard('{Shift>}{F10}{/Shift}')
    expect(screen.getByRole('menu', drawn)).toBeInTheDocument()
    await map.user.keyboard('d')
    expect(focused()).toHaveTextContent('Duplicate')
    await map.user.keyboard('{Enter}')
    expect(at(map, 'order')).toHaveLength(3)
  })
})

describe('lifting', () => {
  it('carries by arrows, says where, and puts down as one step', async () => {
    const map = small()
    button('Queue').focus()
    await map.user.keyboard('{Control>}m{/Control}')
    expect(map.said()).toMatch(/Queue.* lifted/)
    await map.user.keyboard('{ArrowRight}')
    expect(map.said()).toMatch(/step .*Pay.*, lane .*Touchpoints.*, 1 of 1/)
    expect(map.store.getState().journey).toEqual(smallJourney)
    expect(document.querySelector('[data-drop="into"]')).toHaveAttribute('data-cell', 'contact pay')
    await map.user.keyboard('{Enter}')
    expect(at(map, 'pay')).toEqual(['Queue'])
    expect(document.querySelector('[data-drop]')).toBeNull()
    expect(focused()).toBe(button('Queue'))
    map.store.undo()
    expect(map.store.getState().journey).toEqual(smallJourney)
  })

  it('is put back by Escape', async () => {
    const map = small()
    await choose(map, 'Queue', 'Lift to move')
    await map.user.keyboard('{ArrowDown}')
    await map.user.keyboard('{Escape}')
    expect(map.said()).toMatch(/Queue.* put back/)
    expect(map.store.getState().journey).toEqual(smallJourney)
    expect(focused()).toBe(button('Queue'))
  })

  it('carries a line from lane to lane, and a step from stage to stage', async () => {
    const map = small()
    button('How slow').focus()
    await map.user.keyboard('{Control>}m{/Control}{ArrowUp} ')
    expect(recordOf(map.store.getState().journey, 'note', 'slow')?.lane).toBe('doing')
    button('Pay').focus()
    await map.user.keyboard('{Control>}m{/Control}{ArrowRight}{Enter}')
    expect(recordOf(map.store.getState().journey, 'step', 'pay')?.stage).toBe('eat')
  })
})

describe('selecting several', () => {
  const selected = (): readonly string[] =>
    [...document.querySelectorAll('[data-selected]')].map((element) => element.getAttribute('data-record') ?? '')

  it('adds one with Ctrl, all between with Shift, and removes them as one step', async () => {
    const map = small()
    const card = (id: string): HTMLElement =>
      document.querySelector<HTMLElement>(`[data-record="touchpoint:${id}"]`) ?? document.body
    await map.user.click(within(card('queue')).getByText('Queue'))
    await map.user.keyboard('{Escape}')
    await map.user.keyboard('{Control>}')
    await map.user.click(within(card('menu')).getByText('Menu'))
    await map.user.keyboard('{/Control}')
    expect(selected()).toEqual(['touchpoint:queue', 'touchpoint:menu'])
    expect(map.said()).toBe('2 selected')
    button('Queue').focus()
    await map.user.keyboard('{Delete}')
    expect(at(map, 'order')).toEqual([])
    expect(map.said()).toBe('2 things removed.')
    map.store.undo()
    expect(map.store.getState().journey).toEqual(smallJourney)
  })

  it('grows with Shift and arrows, to the cell and the lane with Ctrl+A, and is given up by Escape', async () => {
    const map = small()
    button('Queue').focus()
    await map.user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(selected()).toEqual(['touchpoint:queue', 'touchpoint:menu'])
    expect(focused()).toBe(button('Menu'))
    await map.user.keyboard('{Escape}{Escape}')
    expect(selected()).toEqual([])
    expect(map.said()).toBe('Nothing selected.')
    await map.user.keyboard('{Control>}a{/Control}')
    expect(selected()).toEqual(['touchpoint:queue', 'touchpoint:menu'])
  })
})

describe('copy and paste', () => {
  it('carries what is selected to another step, with its links', async () => {
    const map = small()
    button('Queue').focus()
    const kept = new Map<string, string>()
    fireEvent.copy(button('Queue'), {
      clipboardData: { setData: (type: string, text: string) => kept.set(type, text) },
    })
    document.querySelector<HTMLElement>('[data-cell="contact pay"]')?.focus()
    await map.user.paste(kept.get('text/plain'))
    const [made] = recordsAt(map.store.getState().journey, 'touchpoint', 'pay')
    expect(made).toMatchObject({ title: 'Queue', channel: 'counter', evidence: ['visit'] })
    expect(checkJourney(map.store.getState().journey)).toEqual([])
    expect(focused()).toHaveAccessibleName('Actions for Queue')
  })

  it('says what is wrong with a clipboard from elsewhere, and changes nothing', async () => {
    const map = small()
    button('Queue').focus()
    await map.user.paste('hello')
    expect(screen.getByRole('alert')).toHaveTextContent('does not come from a journey map')
    await map.user.paste('{"journeykit":"clip","version":9}')
    expect(screen.getByRole('alert')).toHaveTextContent('newer version')
    expect(map.store.getState().journey).toEqual(smallJourney)
  })

  it('copies, cuts and pastes by menu', async () => {
    const map = small()
    await choose(map, 'Menu', 'Cut')
    expect(at(map, 'order')).toEqual(['Queue'])
    await choose(map, 'Pay', 'Paste here')
    await screen.findByLabelText('Actions for Menu')
    expect(at(map, 'pay')).toEqual(['Menu'])
  })
})
