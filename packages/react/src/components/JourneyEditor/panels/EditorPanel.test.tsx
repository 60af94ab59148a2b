import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { inOrder, lintJourney } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { focused } from '../../../testing/mapOnPage.tsx'
import { panelOnPage } from '../../../testing/panelOnPage.tsx'
import { enEditor } from '../../../words/en.editor.ts'
import { enReport } from '../../../words/en.report.ts'
import type { EditorWords } from '../../../words/editor/editorWords.ts'

vi.setConfig({ testTimeout: 30_000 })

const tab = (name: string) => screen.getByRole('tab', { name })
const close = () => screen.getByRole('button', { name: 'Close panel' })

/** Words whose reports come when they are let. */
const waitingWords = () => {
  const given: { come: () => void; fail: () => void }[] = []
  const words: EditorWords = {
    ...enEditor,
    reports: () =>
      new Promise((resolve, reject) => {
        given.push({
          come: () => {
            resolve(enReport)
          },
          fail: () => {
            reject(new Error('no line'))
          },
        })
      }),
  }
  return { words, given }
}

describe('the panel', () => {
  it('is a region with tabs, of which the arrow keys choose one, and a button that closes it', async () => {
    const { user, panel, editor } = panelOnPage()
    expect(panel()).toHaveAccessibleName('Details')
    expect(within(panel()).getByRole('tabpanel', { name: 'Details' })).toBeVisible()
    await user.click(tab('Details'))
    await user.keyboard('{ArrowRight}')
    expect(tab('Findings')).toHaveFocus()
    expect(tab('Findings')).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{End}{ArrowRight}')
    expect(editor.state.get().panel).toBe('details')
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab('Details')])
    await user.click(close())
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('takes the focus only when a key asked for it, and gives it back', async () => {
    const { user, open } = panelOnPage()
    open(undefined)
    const before = screen.getByRole('button', { name: 'before' })
    before.focus()
    open('details')
    expect(before).toHaveFocus()
    open('findings', true)
    expect(tab('Findings')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(before).toHaveFocus()
  })

  it('leads to the selected record when what had the focus is gone', async () => {
    const reveal = vi.fn(() => false)
    const { user, select } = panelOnPage(cafe.en, { reveal })
    const stage = { kind: 'stage', id: Object.keys(cafe.en.stages)[0] ?? '' } as const
    select(stage)
    close().focus()
    await user.keyboard('{Escape}')
    expect(reveal).toHaveBeenCalledWith(stage, true)
    expect(focused()).toBe(screen.getByRole('button', { name: 'before' }))
  })
})

describe('the findings and the plan', () => {
  it('are fetched when they are first opened, and are there at once the next time', async () => {
    const { words, given } = waitingWords()
    const { open } = panelOnPage(cafe.en, { words })
    expect(given).toHaveLength(0)
    open('findings')
    expect(screen.getByText('Findings: loading …')).toBeInTheDocument()
    await act(async () => {
      await vi.waitFor(() => {
        expect(given).toHaveLength(1)
      })
      given[0]?.come()
    })
    expect(await screen.findByRole('region', { name: /^Findings/ })).toBeVisible()
    open('details')
    open('findings')
    expect(screen.getByRole('region', { name: /^Findings/ })).toBeVisible()
    expect(given).toHaveLength(1)
  })

  it('say that they cannot be had, and try again', async () => {
    const { words, given } = waitingWords()
    const { user } = panelOnPage(cafe.en, { words, panel: 'plan' })
    await act(async () => {
      await vi.waitFor(() => {
        expect(given).toHaveLength(1)
      })
      given[0]?.fail()
    })
    expect(await screen.findByRole('alert')).toHaveTextContent(/Action plan could not be loaded/)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(focused()).toHaveAttribute('aria-busy', 'true')
    await act(async () => {
      await vi.waitFor(() => {
        expect(given).toHaveLength(2)
      })
      given[1]?.come()
    })
    expect(await screen.findByRole('region', { name: /^Action plan/ })).toBeVisible()
    focused()
  })

  it('lead from a finding to its place on the map, or to its details where the map does not show it', async () => {
    const reveal = vi.fn(() => true)
    const { user, editor } = panelOnPage(cafe.en, { reveal, panel: 'findings' })
    const { findings } = lintJourney(cafe.en, { drafts: enReport.drafts })
    const place = findings.find(({ at }) => at.length > 0)?.at[0]
    if (!place) throw new Error('The café has findings.')
    const list = await screen.findByRole('region', { name: /^Findings/ })
    const [first] = within(list)
      .getAllByRole('button')
      .filter((button) => button.matches('.jk-finding-place'))
    if (!first) throw new Error('The finding has no place.')
    await user.click(first)
    expect(editor.selection.get()).toEqual([place])
    expect(reveal).toHaveBeenCalledWith(place, true)
    expect(editor.state.get().panel).toBe('findings')
    reveal.mockReturnValue(false)
    await user.click(first)
    expect(editor.state.get().panel).toBe('details')
    expect(tab('Details')).toHaveFocus()
  })

  it('carry out a fix as one step, said once, and refuse it where it is not permitted', async () => {
    const open = inOrder(cafe.en, 'solution')[0]
    const { user, store, journey, unmount } = panelOnPage(cafe.en, { panel: 'findings' })
    const fixes = async () => {
      const lists = await screen.findAllByRole('list', { name: enReport.findingFixes })
      return lists.flatMap((list) => within(list).getAllByRole('button'))
    }
    const [fix] = await fixes()
    if (!fix || !open) throw new Error('The café has something to mend.')
    const label = fix.textContent
    await user.click(fix)
    expect(journey()).not.toEqual(cafe.en)
    expect(
      screen.getAllByRole('status').filter(({ textContent }) => textContent === enEditor.announceDone(label)),
    ).toHaveLength(1)
    act(() => {
      store.undo()
    })
    expect(journey()).toEqual(cafe.en)
    unmount()
    const denied = panelOnPage(cafe.en, { panel: 'findings', can: () => 'Ask Maria.' })
    const [again] = await fixes()
    await denied.user.click(again ?? document.body)
    expect(screen.getByRole('alert')).toHaveTextContent('Ask Maria.')
    expect(denied.journey()).toBe(cafe.en)
  })
})
