import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addEmotion, addEvidence, edit, editEmotion, emotionAt, type Emotion, type RecordRef } from '@journeykit/core'
import { kiosk } from '../../../../../core/src/testing/kiosk.ts'
import { editMap, focused, type EditedMap } from '../../../testing/mapOnPage.tsx'
import { fetchPanel } from '../../../testing/panelOnPage.tsx'
import { enEditor } from '../../../words/en.editor.ts'

await fetchPanel(enEditor)

// A map is much for a machine that is busy.
vi.setConfig({ testTimeout: 30_000 })

/** Where nothing is laid out, what stands in the top layer counts as hidden. */
const drawn = { hidden: true }

const slider = (persona: string, step: string) => screen.getByRole('slider', { name: `How ${persona} feels: ${step}` })

const openMenu = async ({ user }: EditedMap, persona: string, step: string) => {
  await user.click(slider(persona, step))
  return within(screen.getByRole('menu', drawn))
}

const details = () => screen.getByRole('menuitem', { ...drawn, name: 'Open details' })
const moment = () => screen.getByRole('menuitemcheckbox', { ...drawn, name: 'Moment of truth' })
const noMenu = () => {
  expect(screen.queryByRole('menu', drawn)).toBeNull()
}

const felt = ({ store }: EditedMap, persona: string, place: string): Emotion | undefined =>
  emotionAt(store.getState().journey, persona, place)

const measured = edit(
  kiosk,
  addEvidence({ id: 'asked', strength: 'observed', source: 'Ten were asked' }),
  editEmotion({ id: 'ann-queue', changes: { readings: [{ evidence: 'asked', score: -1.5 }] } }),
)

describe('the details of a feeling', () => {
  it('open from the menu of its score, with all that is known of it', async () => {
    const onSelect = vi.fn<(record: RecordRef) => void>()
    const map = editMap(kiosk, { onSelect })
    await openMenu(map, 'Bob', 'Queues')
    await map.user.click(details())
    noMenu()
    expect(onSelect).toHaveBeenLastCalledWith({ kind: 'emotion', id: 'bob-queue' })
    expect(focused()).toBe(slider('Bob', 'Queues'))
    const panel = within(screen.getByRole('complementary', { name: 'Details' }))
    expect(panel.getByText('Details: emotion')).toBeInTheDocument()
    expect(panel.getByRole('heading', { name: 'Bob', level: 3 })).toBeInTheDocument()
    expect(panel.getByText('Queues')).toBeInTheDocument()
    expect(panel.getByRole('textbox', { name: 'Score' })).toHaveValue('−1.5')
    expect(panel.getByRole('checkbox', { name: 'Moment of truth' })).not.toBeChecked()
    await map.user.type(panel.getByRole('textbox', { name: 'The feeling in words' }), 'hot and late')
    await map.user.tab()
    await map.user.click(panel.getByText('More'))
    await map.user.type(panel.getByLabelText('How stirred up'), '80{Enter}')
    expect(felt(map, 'bob', 'queue')).toMatchObject({ words: 'hot and late', arousal: 0.8, score: -1.5 })
    expect(felt(map, 'ann', 'queue')).toBe(kiosk.emotions['ann-queue'])
  })

  it('open by keys alone', async () => {
    const map = editMap(kiosk)
    await openMenu(map, 'Ann', 'Enjoy')
    await map.user.keyboard('o{Enter}')
    expect(screen.getByRole('heading', { name: 'Ann', level: 3 })).toBeInTheDocument()
    expect(focused()).toBe(slider('Ann', 'Enjoy'))
  })

  it('open where the score rests on evidence and so does not move by hand', async () => {
    const map = editMap(measured)
    slider('Ann', 'Queues').focus()
    await map.user.keyboard('{ArrowUp}')
    expect(screen.getByRole('alert', drawn)).toHaveTextContent(/scored by evidence/)
    await map.user.click(details())
    expect(screen.getByRole('group', { name: 'Scored evidence' })).toBeInTheDocument()
  })

  it('are of a feeling in words too, that nobody has scored', async () => {
    const map = editMap(edit(kiosk, addEmotion({ id: 'said', persona: 'bob', place: 'pay', words: 'relieved' })))
    await openMenu(map, 'Bob', 'Pays')
    await map.user.click(details())
    expect(screen.getByRole('textbox', { name: 'The feeling in words' })).toHaveValue('relieved')
  })
})

describe('the mark of a moment of truth in the menu of a score', () => {
  it('is for that persona alone, comes and goes, and the menu stays', async () => {
    const map = editMap(kiosk)
    await openMenu(map, 'Bob', 'Queues')
    expect(moment()).not.toBeChecked()
    await map.user.click(moment())
    expect(moment()).toBeChecked()
    expect(felt(map, 'bob', 'queue')?.momentOfTruth).toBe(true)
    expect(felt(map, 'ann', 'queue')).toBe(kiosk.emotions['ann-queue'])
    expect(map.said()).toBe('Done: Edit emotion.')
    await map.user.click(moment())
    expect(moment()).not.toBeChecked()
    expect(map.store.getState().journey).toEqual(kiosk)
  })

  it('is undone as one step', async () => {
    const map = editMap(kiosk)
    await openMenu(map, 'Bob', 'Queues')
    await map.user.click(moment())
    await map.user.keyboard('{Escape}{Control>}z{/Control}')
    expect(map.store.getState()).toMatchObject({ journey: kiosk, canUndo: false })
    expect(focused()).toBe(slider('Bob', 'Queues'))
    await map.user.keyboard('{Control>}y{/Control}')
    expect(felt(map, 'bob', 'queue')?.momentOfTruth).toBe(true)
  })

  it('takes a feeling with it that said nothing else, and gives the focus back', async () => {
    const map = editMap(edit(kiosk, addEmotion({ id: 'mark', persona: 'bob', place: 'pay', momentOfTruth: true })))
    await openMenu(map, 'Bob', 'Pays')
    await map.user.click(moment())
    expect(felt(map, 'bob', 'pay')).toBeUndefined()
    noMenu()
    expect(focused()).toBe(slider('Bob', 'Pays'))
  })

  it('is found and says why where it is not permitted; details are shown all the same', async () => {
    const map = editMap(kiosk, { can: ({ type }) => type !== 'emotion.edit' || 'Only Zoe marks moments.' })
    const menu = await openMenu(map, 'Bob', 'Queues')
    expect(moment()).toHaveAttribute('aria-disabled', 'true')
    expect(moment()).toHaveAccessibleDescription('Only Zoe marks moments.')
    await map.user.click(moment())
    expect(menu.getByRole('alert', drawn)).toHaveTextContent('Only Zoe marks moments.')
    expect(map.store.getState().journey).toEqual(kiosk)
    expect(details()).not.toHaveAttribute('aria-disabled')
  })
})

describe('where there is no feeling', () => {
  it('the menu of a gap offers scores alone', async () => {
    const menu = await openMenu(editMap(kiosk), 'Bob', 'Pays')
    expect(menu.getAllByRole('menuitemradio', drawn)).toHaveLength(6)
    expect(menu.queryByRole('menuitem', drawn)).toBeNull()
    expect(menu.queryByRole('menuitemcheckbox', drawn)).toBeNull()
    expect(menu.queryByRole('separator', drawn)).toBeNull()
  })

  it('a map that is only read has no such menu', () => {
    editMap(kiosk, { readOnly: true })
    expect(screen.queryByRole('slider')).toBeNull()
    noMenu()
  })
})
