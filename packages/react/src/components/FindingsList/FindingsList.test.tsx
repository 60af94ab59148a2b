import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import {
  addBarrier,
  addStage,
  createJourney,
  createJourneyStore,
  edit,
  editStage,
  lintJourney,
  removeStage,
  rules,
  type Journey,
  type JourneyRule,
} from '@journeykit/core'
import { cafe, empty } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { FindingsList, type FindingsListOptions } from './FindingsList.tsx'

const order: Journey = edit(
  createJourney({ id: 'evening', title: 'An evening', lanes: ['solutions'] }),
  addStage({ id: 'order', title: 'Order' }),
  addBarrier({ id: 'till', place: 'order', title: 'One till', severity: 1, frequency: 0.9 }),
  addBarrier({ id: 'noise', place: 'order', title: 'Noise', severity: 1, frequency: 0.5 }),
  addBarrier({ id: 'sign', place: 'order', title: 'A small sign', severity: 0.5, frequency: 0.2 }),
)

/** Only barriers without solutions are asked for: severities 0.9, 0.5 and 0.25. */
const barriersOnly: FindingsListOptions = {
  today: '2026-11-20',
  off: rules.map(({ id }) => id).filter((id) => id !== 'barrier-without-solution'),
}

const noBuiltIn = { today: '2026-11-20', off: rules.map(({ id }) => id) }

const items = (): readonly HTMLElement[] =>
  screen.queryAllByRole('listitem').filter((item) => item.matches('.jk-finding'))

const titles = (): readonly (string | null)[] =>
  items().map((item) => within(item).getByRole('heading', { level: 4 }).textContent)

const part = (name: string): HTMLElement => {
  const section = screen.getByRole('heading', { name, level: 3 }).closest('section')
  if (!section) throw new Error(`"${name}" heads nothing`)
  return section
}

/** A rule of a host's own that says one thing about the stage, with a fix that cannot be done. */
const hostRule: JourneyRule = {
  id: 'too-plain',
  settings: {},
  find: () => [
    {
      at: [{ kind: 'stage', id: 'order' }],
      severity: 0.7,
      terms: [],
      from: [],
      sentence: 'The stage has too plain a name.',
      fixes: [
        {
          id: 'rename',
          label: 'Give it a name',
          at: [],
          operations: [editStage({ id: 'order', changes: { title: 'Halfway there' } }), removeStage({ id: 'nowhere' })],
        },
      ],
    },
  ],
}

/** A rule that only hints, and at nothing in particular. */
const hintRule: JourneyRule = {
  id: 'worth-a-walk',
  settings: {},
  find: () => [{ at: [], severity: 0.2, terms: [], from: [], fixes: [], sentence: 'Walk the way yourselves.' }],
}

const throwing: JourneyRule = {
  id: 'broken',
  settings: {},
  find: () => {
    throw new Error('out of paper')
  },
}

describe('FindingsList', () => {
  it('lists what the rules say, worst first, each with its rule, its place, its sentence and how bad it is', () => {
    render(<FindingsList journey={cafe.en} today="2026-11-20" />)
    const { findings } = lintJourney(cafe.en, { today: '2026-11-20', drafts: enReport.drafts })
    expect(findings.length).toBeGreaterThan(3)
    expect(items()).toHaveLength(findings.length)
    const names: Readonly<Record<string, string>> = enReport.ruleName
    findings.forEach((finding, i) => {
      const item = items()[i]
      expect(item?.textContent).toContain(names[finding.rule] ?? 'no such rule')
      expect(item?.textContent).toContain(enReport.finding(finding, cafe.en))
    })
  })

  it('keeps hints apart from problems, and says how bad each is in a word', () => {
    render(<FindingsList journey={order} {...barriersOnly} rules={[hintRule]} />)
    const rule = enReport.ruleName['barrier-without-solution']
    expect(titles()).toEqual([`${rule}: One till`, `${rule}: Noise`, `${rule}: A small sign`, 'worth-a-walk'])
    const problems = within(part(enReport.findingsProblems)).getAllByText(/^(severe|moderate|minor|hint)$/)
    expect(problems.map(({ textContent }) => textContent)).toEqual(['severe', 'moderate', 'minor'])
    expect(part(enReport.findingsHints)).toHaveTextContent('Severity: hint')
    expect(part(enReport.findingsHints)).toHaveTextContent(enReport.wholeJourney)
    expect(screen.getByRole('region', { name: 'Findings: An evening' })).toHaveTextContent(
      '3 problems, 1 hint · 2 rules asked',
    )
  })

  it('is a list to read, or places that hand themselves over with their finding', async () => {
    const onSelect = vi.fn()
    const { rerender } = render(<FindingsList journey={order} {...barriersOnly} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    rerender(<FindingsList journey={order} {...barriersOnly} onSelect={onSelect} />)
    await userEvent.click(screen.getByRole('button', { name: 'Noise' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(
      { kind: 'barrier', id: 'noise' },
      expect.objectContaining({ rule: 'barrier-without-solution', severity: 0.5 }),
    )
  })

  it('lists as many as it is told to, and says how many more there are', () => {
    render(<FindingsList journey={order} {...barriersOnly} limit={1} />)
    expect(items()).toHaveLength(1)
    expect(screen.getByText('2 more are not listed.')).toBeVisible()
    expect(screen.queryByRole('heading', { name: enReport.findingsHints })).toBeNull()
  })

  it('says that nothing was found, that nothing was asked, and what could not be asked', () => {
    const { rerender } = render(<FindingsList journey={empty.en} {...barriersOnly} />)
    const list = screen.getByRole('region')
    expect(list).toHaveTextContent(enReport.findingsNone)
    rerender(<FindingsList journey={empty.en} {...noBuiltIn} />)
    expect(list).toHaveTextContent(enReport.rulesNone)
    expect(list).not.toHaveTextContent(enReport.findingsNone)
    rerender(<FindingsList journey={empty.en} {...noBuiltIn} rules={[throwing]} />)
    expect(list).toHaveTextContent(/broken.*failed with.*out of paper/)
    expect(list).not.toHaveTextContent(enReport.findingsNone)
  })

  it('goes by the settings given, written anew at every render', () => {
    const { rerender } = render(<FindingsList journey={cafe.en} today="2026-11-20" />)
    const before = items().length
    rerender(<FindingsList journey={cafe.en} today="2026-11-20" settings={{ 'too-long': { overrun: 1000 } }} />)
    expect(items().length).toBeLessThan(before)
  })

  it('mends by a button as one step of undo, says so, and leads on to the next finding', async () => {
    const store = createJourneyStore(order)
    render(<FindingsList store={store} {...barriersOnly} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: /One till/ }))
    expect(titles()).toEqual(['Noise', 'A small sign'].map((title) => `Barrier without a solution: ${title}`))
    expect(screen.getByRole('status')).toHaveTextContent(/^Done: .*One till/)
    expect(screen.getByRole('heading', { name: /Noise/ })).toHaveFocus()
    expect(store.getState().undoLabel).toMatch(/One till/)
    act(() => {
      store.undo()
    })
    expect(store.getState().journey).toEqual(order)
    expect(items()).toHaveLength(3)
  })

  it('leads back to its own heading when the last finding is mended', async () => {
    render(<FindingsList store={createJourneyStore(order)} {...barriersOnly} />)
    const user = userEvent.setup()
    for (const title of [/sign/, /Noise/, /One till/]) await user.click(screen.getByRole('button', { name: title }))
    expect(items()).toEqual([])
    expect(screen.getByRole('heading', { name: /^Findings/ })).toHaveFocus()
  })

  it('leaves the focus alone when somebody else mends it', () => {
    const store = createJourneyStore(order)
    render(
      <>
        <input />
        <FindingsList store={store} {...barriersOnly} />
      </>,
    )
    screen.getByRole('textbox').focus()
    act(() => {
      store.dispatch(removeStage({ id: 'order' }))
    })
    expect(items()).toEqual([])
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it('says why a fix was refused, and does no part of it', async () => {
    const store = createJourneyStore(order)
    const own = [hostRule]
    render(<FindingsList store={store} {...noBuiltIn} rules={own} />)
    const button = screen.getByRole('button', { name: 'Give it a name' })
    await userEvent.click(button)
    const why = screen.getByRole('alert')
    const refusal = store.refusalOf(removeStage({ id: 'nowhere' }))
    expect(why).toHaveTextContent(refusal ? enReport.refusal(refusal, order) : 'not refused')
    expect(button).toHaveAccessibleDescription(why.textContent)
    expect(store.getState().journey).toBe(order)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(items()[0]).toHaveTextContent('The stage has too plain a name.')
  })

  it('offers no fix where there is nothing to change, and none that would write in another language', () => {
    const { unmount } = render(<FindingsList journey={order} {...barriersOnly} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    unmount()
    const elsewhere = createJourneyStore({ ...order, locale: 'pt-BR' })
    const portuguese = render(<FindingsList store={elsewhere} {...barriersOnly} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    portuguese.rerender(<FindingsList store={elsewhere} {...barriersOnly} drafts={enReport.drafts} />)
    expect(screen.queryAllByRole('button')).toHaveLength(3)
  })
})
