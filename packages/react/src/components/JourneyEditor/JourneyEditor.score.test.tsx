import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addEvidence, edit, editEmotion, emotionAt, scoreOf } from '@journeykit/core'
import { kiosk } from '../../../../core/src/testing/kiosk.ts'
import { editMap, focused, type EditedMap } from '../../testing/mapOnPage.tsx'

const slider = (persona: string, step: string) => screen.getByRole('slider', { name: `How ${persona} feels: ${step}` })

const scored = ({ store }: EditedMap, persona: string, place: string): number | undefined => {
  const emotion = emotionAt(store.getState().journey, persona, place)
  return emotion && scoreOf(emotion)
}

/** jsdom has no top layer and takes whatever stands in it for hidden; the browser tests see it. */
const drawn = { hidden: true }

/** Goes to a persona's point at a step by keys alone. */
const goTo = async ({ user, head }: EditedMap, persona: string, step: string) => {
  await user.click(head(step))
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
  for (let i = 0; i < 3 && focused() !== slider(persona, step); i++) await user.keyboard('{ArrowRight}')
  expect(focused()).toBe(slider(persona, step))
}

describe('a point of the curve', () => {
  it('is a slider that says its score and its word', () => {
    editMap(kiosk)
    const point = slider('Ann', 'Queues')
    expect(point).toHaveAttribute('aria-valuenow', '-1')
    expect(point).toHaveAttribute('aria-valuemin', '-2')
    expect(point).toHaveAttribute('aria-valuemax', '2')
    expect(point.getAttribute('aria-valuetext')).toMatch(/^−1\.0, \p{L}+/u)
  })

  it('says a gap as a gap', () => {
    editMap(kiosk)
    expect(slider('Bob', 'Pays')).toHaveAttribute('aria-valuetext', 'not scored')
  })

  it('goes up and down the scale by keys, said once each', async () => {
    const map = editMap(kiosk)
    await goTo(map, 'Ann', 'Queues')
    await map.user.keyboard('{ArrowUp}')
    expect(scored(map, 'ann', 'queue')).toBe(0)
    expect(map.said()).toBe('Ann, Queues: 0.0.')
    await map.user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(scored(map, 'ann', 'queue')).toBe(-0.1)
    await map.user.keyboard('{End}')
    expect(scored(map, 'ann', 'queue')).toBe(2)
    await map.user.keyboard('{Home}')
    expect(scored(map, 'ann', 'queue')).toBe(-2)
    expect(focused()).toBe(slider('Ann', 'Queues'))
  })

  it('makes no change at the end of the scale', async () => {
    const map = editMap(kiosk)
    await goTo(map, 'Bob', 'Queues')
    await map.user.keyboard('{Home}{ArrowDown}')
    map.store.undo()
    expect(map.store.getState().canUndo).toBe(false)
  })

  it('begins at neutral in a gap', async () => {
    const map = editMap(kiosk)
    await goTo(map, 'Bob', 'Pays')
    await map.user.keyboard('{ArrowUp}')
    expect(scored(map, 'bob', 'pay')).toBe(0)
  })

  it('is cleared by Delete, and undone', async () => {
    const map = editMap(kiosk)
    await goTo(map, 'Ann', 'Queues')
    await map.user.keyboard('{Delete}')
    expect(scored(map, 'ann', 'queue')).toBeUndefined()
    expect(map.said()).toBe('Ann, Queues: not scored.')
    await map.user.keyboard('{Control>}z{/Control}')
    expect(scored(map, 'ann', 'queue')).toBe(-1)
    expect(focused()).toBe(slider('Ann', 'Queues'))
  })

  it('leads on to the next person by sideways arrows', async () => {
    const map = editMap(kiosk)
    await goTo(map, 'Ann', 'Queues')
    await goTo(map, 'Bob', 'Queues')
  })
})

describe('the menu of scores', () => {
  const open = async (map: EditedMap) => {
    await goTo(map, 'Ann', 'Queues')
    await map.user.keyboard('{Enter}')
    return screen.getByRole('menu', drawn)
  }

  it('offers five feelings with word and number, best first, and none; the one that holds has the focus', async () => {
    const menu = await open(editMap(kiosk))
    expect(menu).toHaveAttribute('aria-label', 'How does Ann feel? Queues')
    const items = within(menu).getAllByRole('menuitemradio', drawn)
    expect(items.map((item) => item.querySelector('small')?.textContent)).toEqual([
      '+2.0',
      '+1.0',
      '0.0',
      '−1.0',
      '−2.0',
      undefined,
    ])
    expect(items.at(-1)).toHaveAccessibleName('Not scored')
    expect(focused()).toBe(items[3])
    expect(items[3]).toBeChecked()
  })

  it('scores by Enter and gives the focus back', async () => {
    const map = editMap(kiosk)
    await open(map)
    await map.user.keyboard('{ArrowUp}{ArrowUp}{Enter}')
    expect(scored(map, 'ann', 'queue')).toBe(1)
    expect(map.said()).toBe('Ann, Queues: +1.0.')
    expect(screen.queryByRole('menu', drawn)).toBeNull()
    expect(focused()).toBe(slider('Ann', 'Queues'))
  })

  it('clears by “not scored”', async () => {
    const map = editMap(kiosk)
    await open(map)
    await map.user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(scored(map, 'ann', 'queue')).toBeUndefined()
  })

  it('closes by Escape, by Tab and by a pointer elsewhere, and nothing has changed', async () => {
    const map = editMap(kiosk)
    for (const leave of ['{Escape}', '{Tab}']) {
      await open(map)
      await map.user.keyboard(leave)
      expect(screen.queryByRole('menu', drawn)).toBeNull()
      expect(focused()).toBe(slider('Ann', 'Queues'))
    }
    await open(map)
    await map.user.click(map.head('Find'))
    expect(screen.queryByRole('menu', drawn)).toBeNull()
    expect(map.store.getState()).toMatchObject({ journey: kiosk, canUndo: false })
  })

  it('opens by a click on the point and takes a click', async () => {
    const map = editMap(kiosk)
    await map.user.click(slider('Bob', 'Pays'))
    expect(screen.getByRole('menuitemradio', { ...drawn, name: 'Not scored' })).toBeChecked()
    await map.user.click(screen.getAllByRole('menuitemradio', drawn)[0] as HTMLElement)
    expect(scored(map, 'bob', 'pay')).toBe(2)
  })
})

describe('a point that rests on evidence', () => {
  const measured = edit(
    kiosk,
    addEvidence({ id: 'asked', strength: 'observed' }),
    editEmotion({ id: 'ann-queue', changes: { readings: [{ evidence: 'asked', score: -1.5 }] } }),
  )

  it('says in its menu why it does not move by hand, and is cleared there', async () => {
    const map = editMap(measured)
    await goTo(map, 'Ann', 'Queues')
    await map.user.keyboard('{ArrowUp}')
    expect(scored(map, 'ann', 'queue')).toBe(-1.5)
    expect(map.store.getState().canUndo).toBe(false)
    const menu = screen.getByRole('menu', drawn)
    expect(within(menu).getByRole('alert', drawn)).toHaveTextContent(/scored by evidence/)
    await map.user.click(within(menu).getByRole('menuitemradio', { name: /^neutral/, ...drawn }))
    expect(screen.getByRole('menu', drawn)).toBeInTheDocument()
    await map.user.click(within(menu).getByRole('menuitemradio', { name: 'Not scored', ...drawn }))
    expect(screen.queryByRole('menu', drawn)).toBeNull()
    expect(scored(map, 'ann', 'queue')).toBeUndefined()
  })
})
