import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { fieldsOf, inOrder, kinds, removeBarrier, tableOf, type Kind, type RecordRef } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { bracketed, unbracketed } from '../../../testing/bracketed.ts'
import { focused } from '../../../testing/mapOnPage.tsx'
import { fetchPanel, panelOnPage } from '../../../testing/panelOnPage.tsx'
import { enEditor } from '../../../words/en.editor.ts'
import { enLater } from '../../../words/en.later.ts'
import { ruEditor } from '../../../words/ru.editor.ts'
import { fieldLabel } from './fieldLabel.ts'

// Forms of many fields, typed into letter by letter, on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 })

const firstOf = (kind: Kind): RecordRef => {
  const id = Object.keys(tableOf(cafe.en, kind))[0]
  if (id === undefined) throw new Error(`The café has no ${kind}.`)
  return { kind, id }
}

const barrier: RecordRef = firstOf('barrier')
const barrierTitle = cafe.en.barriers[barrier.id]?.title ?? ''
const title = () => screen.getByRole('textbox', { name: 'Title' })
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const more = () => screen.getByText('More')

describe('the details of a record', () => {
  it.each(kinds)('show every field of a %s, each with its label', async (kind) => {
    const { select, user, panel } = panelOnPage()
    select(firstOf(kind))
    if (screen.queryByText('More')) await user.click(more())
    for (const [name, { rule }] of Object.entries(fieldsOf(kind))) {
      if (rule.is === 'id' || rule.is === 'order') continue
      const label = fieldLabel({ ...enEditor, ...enLater }, firstOf(kind), [name])
      expect(within(panel()).queryAllByText(label).length, label).toBeGreaterThan(0)
    }
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/./)
  })

  it('are named by the kind and the title', () => {
    const { select, panel } = panelOnPage()
    select(barrier)
    expect(panel()).toHaveTextContent('Details: barrier')
    expect(screen.getByRole('heading', { name: barrierTitle, level: 3 })).toBeVisible()
  })

  it('keep a text on Enter as one operation, and undo it as one', async () => {
    const { select, user, journey, store, editor } = panelOnPage()
    select(barrier)
    await user.clear(title())
    await user.type(title(), 'Two tills{Enter}')
    expect(journey().barriers[barrier.id]?.title).toBe('Two tills')
    expect(title()).toHaveFocus()
    expect(screen.getByText('Done: Edit barrier.')).toBeInTheDocument()
    act(editor.undo)
    expect(store.getState().journey).toEqual(cafe.en)
    expect(title()).toHaveValue(barrierTitle)
  })

  it('keep a text on leaving, and take a cleared field away', async () => {
    const { select, user, journey } = panelOnPage()
    select(barrier)
    await user.clear(field('Severity'))
    await user.tab()
    expect(journey().barriers[barrier.id]).not.toHaveProperty('severity')
    await user.type(field('Severity'), '35')
    await user.tab()
    expect(journey().barriers[barrier.id]?.severity).toBe(0.35)
  })

  it('say at the field why something was not kept, keep what was typed, and mend it', async () => {
    const { select, user, journey } = panelOnPage()
    select(barrier)
    await user.clear(field('Severity'))
    await user.type(field('Severity'), '150{Enter}')
    const why = screen.getByRole('alert')
    expect(why).toHaveTextContent(/Severity.*out of range.*0 ?%.*100 ?%/)
    expect(field('Severity')).toBeInvalid()
    expect(field('Severity').getAttribute('aria-describedby')).toContain(why.id)
    expect(field('Severity')).toHaveValue('150')
    expect(journey()).toBe(cafe.en)
    await user.type(field('Severity'), '{Backspace}{Enter}')
    expect(journey().barriers[barrier.id]?.severity).toBe(0.15)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('refuse to leave a title empty', async () => {
    const { select, user, journey } = panelOnPage()
    select(barrier)
    await user.clear(title())
    await user.tab()
    expect(screen.getByRole('alert')).toHaveTextContent(/Title.*missing/)
    expect(journey()).toBe(cafe.en)
  })

  it('put back what was there on Escape, and bring back what was typed', async () => {
    const { select, user, panel } = panelOnPage()
    select(barrier)
    await user.type(title(), ' and more{Escape}')
    expect(title()).toHaveValue(barrierTitle)
    expect(panel()).toBeVisible()
    await user.click(screen.getByRole('button', { name: /Bring back/ }))
    expect(title()).toHaveValue(`${barrierTitle} and more`)
    expect(title()).toHaveFocus()
  })

  it('keep what was typed when another record is selected, and when the panel closes', async () => {
    const { select, user, journey, open } = panelOnPage()
    select(barrier)
    await user.type(title(), '!')
    select(firstOf('solution'))
    expect(journey().barriers[barrier.id]?.title).toBe(`${barrierTitle}!`)
    select(barrier)
    await user.type(title(), '?')
    open(undefined)
    expect(journey().barriers[barrier.id]?.title).toBe(`${barrierTitle}!?`)
  })

  it('tell of what was refused and left behind, and lead back to it', async () => {
    const { select, user } = panelOnPage()
    select(barrier)
    await user.clear(field('Severity'))
    await user.type(field('Severity'), 'often')
    select(firstOf('solution'))
    expect(screen.getByText(`Not kept yet: Severity of ${barrierTitle}`, { selector: 'span' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: `Not kept yet: Severity of ${barrierTitle}` }))
    expect(field('Severity')).toHaveValue('often')
    expect(screen.getByRole('alert')).toHaveTextContent(/Severity.*not a number/)
    expect(focused()).toBe(screen.getByRole('heading', { name: barrierTitle }))
  })

  it('fall back to the journey when the record is gone, and come back with it', () => {
    const { select, store, editor } = panelOnPage()
    select(barrier)
    act(() => {
      store.dispatch(removeBarrier({ id: barrier.id }))
    })
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(cafe.en.title)
    act(editor.undo)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(barrierTitle)
  })

  it('say no word that is not in the words', async () => {
    const words = bracketed(enEditor)
    await fetchPanel(words)
    const { select, user, panel } = panelOnPage(cafe.en, { words })
    const written = new Set(
      JSON.stringify(cafe.en)
        .match(/"[^"]*"/g)
        ?.map((text) => text.slice(1, -1)),
    )
    for (const kind of kinds) {
      select(firstOf(kind))
      const fold = screen.queryByText('⟦More⟧')
      if (fold) await user.click(fold)
      const walker = document.createTreeWalker(panel(), NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
      const optionsApart = texts.filter((text) => !text.includes(' · ⟦whole stage⟧'))
      expect(optionsApart.filter((text) => unbracketed(text, written))).toEqual([])
    }
  })

  it('speak Russian', async () => {
    await fetchPanel(ruEditor)
    const { select } = panelOnPage(cafe.ru, { words: ruEditor })
    select(barrier)
    expect(screen.getByRole('textbox', { name: 'Сила' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Удалить барьер' })).toBeVisible()
  })
})

describe('the details of several records', () => {
  const [one, two] = inOrder(cafe.en, 'barrier').map(({ id }): RecordRef => ({ kind: 'barrier', id }))

  it('say how many, lead to one of them, and remove all as one step', async () => {
    if (!one || !two) throw new Error('The café has two barriers at least.')
    const { select, user, journey, store } = panelOnPage()
    select(one, two)
    expect(screen.getByRole('heading', { name: '2 selected' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove 2' }))
    expect(Object.keys(journey().barriers)).not.toContain(one.id)
    expect(Object.keys(journey().barriers)).not.toContain(two.id)
    expect(focused()).toBe(screen.getByRole('heading', { level: 3 }))
    act(() => {
      store.undo()
    })
    expect(journey()).toEqual(cafe.en)
    select(one, two)
    await user.click(screen.getByRole('button', { name: new RegExp(cafe.en.barriers[one.id]?.title ?? '-') }))
    expect(title()).toHaveValue(cafe.en.barriers[one.id]?.title)
  })
})

describe('the details of the journey', () => {
  it('are there when nothing is selected, its scale carried over as a whole', async () => {
    const { user, journey } = panelOnPage()
    await user.type(screen.getByRole('textbox', { name: 'Owner' }), 'Maria{Enter}')
    expect(journey().owner).toBe(`${cafe.en.owner ?? ''}Maria`)
    await user.click(more())
    const best = screen.getByRole('textbox', { name: 'Best' })
    await user.clear(best)
    await user.type(best, '5{Enter}')
    expect(journey().scale).toEqual({ ...cafe.en.scale, max: 5 })
    await user.clear(best)
    await user.type(best, '-9{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/not an emotion scale/)
    expect(journey().scale.max).toBe(5)
  })
})
