import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addLane, addPersona, edit, inOrder, recordsAt, recordOf, scoreEmotion } from '@journeykit/core'
import { editMap, focused, type EditedMap } from '../../../testing/mapOnPage.tsx'
import { smallJourney } from '../../../testing/smallJourney.ts'
import { JourneyMap } from '../../JourneyMap/JourneyMap.tsx'

// A map is much for a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

// Where nothing is laid out, what stands in the top layer counts as hidden.
const drawn = { hidden: true }

const small = (): EditedMap => editMap(smallJourney, { orientation: 'down' })

const button = (title: string): HTMLElement => screen.getByLabelText(`Actions for ${title}`)

const choose = async ({ user }: EditedMap, title: string, line: string): Promise<void> => {
  await user.click(button(title))
  await user.click(within(screen.getByRole('menu', drawn)).getByText(line, { exact: true }))
}

const lanes = ({ store }: EditedMap): readonly string[] =>
  inOrder(store.getState().journey, 'lane').map(({ id, title }) => title ?? id)

const at = ({ store }: EditedMap, place: string): readonly string[] =>
  recordsAt(store.getState().journey, 'touchpoint', place).map(({ title }) => title)

describe('the lanes of a map that runs down', () => {
  it('are a list in which each is renamed, moved and removed, the focus with it', async () => {
    const map = small()
    const list = screen.getByRole('list', { name: 'Lanes' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(4)
    await map.user.click(within(list).getByRole('button', { name: 'Actions' }))
    await map.user.keyboard('Does{Enter}')
    expect(lanes(map)).toEqual(['Does', 'contact', 'mind', 'trouble'])
    await choose(map, 'Does', 'Move down')
    expect(lanes(map)).toEqual(['contact', 'Does', 'mind', 'trouble'])
    expect(focused()).toBe(button('Does'))
    await choose(map, 'Does', 'Remove')
    expect(lanes(map)).toEqual(['contact', 'mind', 'trouble'])
    expect(focused()).toHaveAttribute('data-cell', 'lane mind')
    map.store.undo()
    map.store.undo()
    map.store.undo()
    expect(map.store.getState().journey).toEqual(smallJourney)
  })

  it('take what stands in them out of sight when they are folded, and bring it back', async () => {
    const map = small()
    const shown = () => ['Queue', 'How slow'].map((text) => screen.queryByText(text) !== null)
    expect(shown()).toEqual([true, true])
    await choose(map, 'Thoughts', 'Fold')
    expect(shown()).toEqual([true, false])
    await choose(map, 'Touchpoints', 'Fold')
    expect(shown()).toEqual([false, false])
    await choose(map, 'Thoughts', 'Unfold')
    expect(shown()).toEqual([false, true])
  })

  it('get the focus when they are added', async () => {
    const map = small()
    await choose(map, 'Thoughts', 'Add lane after')
    await map.user.keyboard('Ideas{Enter}')
    expect(lanes(map)).toEqual(['doing', 'contact', 'mind', 'Ideas', 'trouble'])
    expect(focused().closest('li')).toHaveTextContent('Ideas')
  })
})

describe('moving on a map that runs down', () => {
  it('is called by the way of the journey, not by sides that it does not have', async () => {
    const map = small()
    await map.user.click(button('Queue'))
    const names = screen.getAllByRole('menuitem', drawn).map(({ textContent }) => textContent)
    expect(names.filter((name) => name.startsWith('Move '))).toEqual(
      expect.arrayContaining(['Move earlier', 'Move later', 'Move up', 'Move down']),
    )
    expect(names.join()).not.toMatch(/left|right/)
    expect(screen.getByRole('menuitem', { ...drawn, name: 'Move earlier' })).toHaveAccessibleDescription(
      'Nothing comes earlier where it could go.',
    )
  })

  it('carries a card by arrow from step to step, the focus on the step it is over', async () => {
    const map = small()
    button('Queue').focus()
    await map.user.keyboard('{Control>}m{/Control}')
    expect(focused()).toHaveAttribute('data-cell', 'step order')
    await map.user.keyboard('{ArrowDown}')
    expect(map.said()).toMatch(/step .*Order.*, 2 of 2/)
    await map.user.keyboard('{ArrowDown}')
    expect(map.said()).toMatch(/step .*Pay.*, 1 of 1/)
    expect(focused()).toHaveAttribute('data-cell', 'step pay')
    expect(document.querySelector('[data-drop="into"]')).toHaveAttribute('data-place', 'pay')
    await map.user.keyboard('{ArrowDown}')
    expect(focused()).toHaveAttribute('data-cell', 'stage eat')
    await map.user.keyboard('{ArrowDown}')
    expect(map.said()).toBe('Nothing comes later where it could go.')
    await map.user.keyboard('{ArrowUp}{ArrowUp}')
    expect(map.said()).toMatch(/step .*Order.*, 2 of 2/)
    await map.user.keyboard('{ArrowDown}{Enter}')
    expect(at(map, 'pay')).toEqual(['Queue'])
    expect(focused()).toBe(button('Queue'))
  })

  it('carries a text through the lanes of a step and on to the next', async () => {
    const map = small()
    button('Waits').focus()
    await map.user.keyboard('{Control>}m{/Control}{ArrowDown}')
    expect(map.said()).toMatch(/step .*Order.*, lane .*Thoughts/)
    await map.user.keyboard('{ArrowDown}')
    expect(map.said()).toMatch(/step .*Pay.*, lane .*Actions/)
    await map.user.keyboard('{Enter}')
    expect(recordOf(map.store.getState().journey, 'activity', 'wait')).toMatchObject({ place: 'pay', lane: 'doing' })
  })

  it('carries a step below the next, the focus and the mark with it', async () => {
    const map = small()
    button('Order').focus()
    await map.user.keyboard('{Control>}m{/Control}{ArrowDown}')
    expect(focused()).toHaveAttribute('data-cell', 'step pay')
    expect(document.querySelector('[data-drop="after"]')).toHaveAttribute('data-place', 'pay')
    await map.user.keyboard('{Enter}')
    expect(inOrder(map.store.getState().journey, 'step').map(({ title }) => title)).toEqual(['Pay', 'Order'])
    expect(focused()).toBe(button('Order'))
  })

  it('carries a lane in the list of lanes', async () => {
    const map = small()
    button('Thoughts').focus()
    await map.user.keyboard('{Control>}m{/Control}{ArrowUp}')
    expect(focused()).toHaveAttribute('data-cell', 'lane contact')
    await map.user.keyboard('{ArrowUp}{ArrowUp}')
    expect(map.said()).toBe('It stands first already.')
    await map.user.keyboard('{Enter}')
    expect(lanes(map)).toEqual(['mind', 'doing', 'contact', 'trouble'])
    expect(focused()).toBe(button('Thoughts'))
  })
})

describe('adding on a map that runs down', () => {
  it('puts a thought among the thoughts, and in an own lane what is said to be for that', async () => {
    const ideas = addLane({ id: 'ideas', role: 'custom', title: 'Ideas' })
    const map = editMap(edit(smallJourney, ideas), { orientation: 'down' })
    const add = async (line: string, text: string) => {
      await map.user.click(screen.getByRole('button', { name: 'Add to Pay' }))
      await map.user.click(within(screen.getByRole('menu', drawn)).getByText(line, { exact: true }))
      await map.user.keyboard(`${text}{Enter}`)
    }
    await add('Thought', 'So dear')
    await add('Thought · Ideas', 'Take cards')
    const notes = recordsAt(map.store.getState().journey, 'note', 'pay')
    expect(Object.fromEntries(notes.map(({ lane, text }) => [lane, text]))).toEqual({
      mind: 'So dear',
      ideas: 'Take cards',
    })
  })
})

describe('feelings on a map that runs down', () => {
  it('are told of each persona once, and not of those that are hidden', () => {
    const two = edit(
      smallJourney,
      addPersona({ id: 'boris', title: 'Boris' }),
      scoreEmotion({ persona: 'anna', place: 'order', score: 1 }),
      scoreEmotion({ persona: 'boris', place: 'order', score: -1 }),
    )
    const told = (...hidden: readonly string[]) => {
      const { container, unmount } = render(
        <JourneyMap journey={two} orientation="down" show={{ hiddenPersonas: new Set(hidden) }} />,
      )
      const others = [...container.querySelectorAll('.jk-down-others')].map(({ textContent }) => textContent)
      unmount()
      return others
    }
    expect(told()).toEqual(['Boris −1.0'])
    expect(told('boris')).toEqual([])
    expect(told('anna')).toEqual([])
  })
})
