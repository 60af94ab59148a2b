import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import {
  addPersona,
  addSolution,
  addStage,
  createJourney,
  createJourneyStore,
  edit,
  editSolution,
  prioritise,
  type Journey,
  type Solution,
} from '@journeykit/core'
import { cafe, empty, hugeJourney } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { PriorityMatrix } from './PriorityMatrix.tsx'

const plan: Journey = edit(
  createJourney({ id: 'evening', title: 'An evening', lanes: ['solutions'] }),
  addPersona({ id: 'anna', title: 'Anna' }),
  addStage({ id: 'order', title: 'Order' }),
  addSolution({ id: 'chairs', place: 'order', title: 'More chairs', impact: 1, effort: 0.5 }),
  addSolution({ id: 'board', place: 'order', title: 'A board', impact: 1, effort: 0.5 }),
  addSolution({
    id: 'till',
    place: 'order',
    title: 'A second till',
    impact: 3,
    effort: 1,
    reach: 400,
    confidence: 0.8,
    ratings: [{ persona: 'anna', importance: 0.9, satisfaction: 0.3 }],
  }),
  addSolution({ id: 'app', place: 'order', title: 'An app', impact: 2, effort: 6 }),
  addSolution({ id: 'music', place: 'order', title: 'Live music' }),
  addSolution({ id: 'menu', place: 'order', title: 'A menu online', status: 'done', impact: 2, effort: 1 }),
)

const rows = (): readonly HTMLElement[] =>
  screen.getAllByRole('listitem').filter((item) => item.matches('.jk-priority'))

/** Number and title of each solution in the list, without the mark of what is assumed. */
const listed = (): readonly string[] =>
  rows().map((row) => {
    const number = row.querySelector('.jk-priority-number')?.textContent ?? ''
    return `${number} ${within(row).getByRole('heading').textContent.replace(/\W+$/, '')}`
  })

describe('PriorityMatrix', () => {
  it('draws each ranked solution with the number that it has in the list, and its quarter in words', () => {
    const { container } = render(<PriorityMatrix journey={plan} />)
    expect(listed()).toEqual(['1 A second till', '2 More chairs', '3 A board', '4 An app', '? Live music'])
    expect([...container.querySelectorAll('.jk-matrix-marks text')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
    const said = rows().map((row) => row.querySelector('.jk-priority-figures')?.textContent)
    expect(said.slice(0, 4)).toEqual([
      'quick win · value 3 of 3 · 1 person-month',
      'maybe · value 1 of 3 · 0.5 person-months',
      'maybe · value 1 of 3 · 0.5 person-months',
      'big bet · value 2 of 3 · 6 person-months',
    ])
    expect(screen.getByRole('region', { name: 'What to do first: An evening' })).toHaveTextContent(
      '4 of 5 ranked · left out as done or dropped: 1',
    )
  })

  it('names the four quarters, and hides the picture from those who have the list', () => {
    const { container } = render(<PriorityMatrix journey={plan} />)
    const picture = container.querySelector('.jk-matrix')
    expect(picture).toHaveAttribute('aria-hidden', 'true')
    for (const name of Object.values(enReport.quarterHeading)) expect(picture).toHaveTextContent(name)
    expect(container.querySelectorAll('[style]')).toHaveLength(0)
  })

  it('lists apart what cannot be ranked, with what is missing', () => {
    render(<PriorityMatrix journey={plan} />)
    const section = screen.getByRole('heading', { name: enReport.priorityUnranked, level: 3 }).closest('section')
    expect(section).toHaveTextContent('Live music')
    expect(section).toHaveTextContent(
      `not known: ${[enReport.priorityFactor.value, enReport.priorityFactor.effort].join('; ')}`,
    )
  })

  it('says the same as a table', async () => {
    render(<PriorityMatrix journey={plan} />)
    await userEvent.click(screen.getByText(enReport.viewAsTable))
    const cells = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    // 3 ÷ 1, 1 ÷ 0.5 twice, 2 ÷ 6.
    expect(cells).toEqual([
      ['1', 'A second till', '3', '1', 'quick win', '3'],
      ['2', 'More chairs', '1', '0.5', 'maybe', '2'],
      ['3', 'A board', '1', '0.5', 'maybe', '2'],
      ['4', 'An app', '2', '6', 'big bet', '0.33'],
    ])
  })

  it.each([
    ['rice', 'reach 400 · impact 3 of 3 · confidence 80% · 1 person-month', '960'],
    ['ulwick', 'for “⁨Anna⁩” · importance 9 of 10 · satisfaction 3 of 10', '15'],
  ] as const)('ranks by %s as a list, with the figures and the score', (by, figures, score) => {
    const { container } = render(<PriorityMatrix journey={plan} by={by} />)
    expect(container.querySelector('.jk-matrix')).toBeNull()
    const [first] = rows()
    expect(first).toHaveTextContent('A second till')
    expect(first?.querySelector('.jk-priority-figures')?.textContent).toBe(figures)
    expect(first?.querySelector('.jk-priority-score')?.textContent).toBe(`Score: ${score}`)
    expect(
      listed()
        .slice(1)
        .every((each) => each.startsWith('? ')),
    ).toBe(true)
  })

  it('ranks by a formula of the host’s own, written anew at every render; equals share a rank', () => {
    const byEffort = ({ effort }: Solution): number | undefined => effort
    const { rerender } = render(<PriorityMatrix journey={plan} by={byEffort} />)
    expect(listed()).toEqual(['1 An app', '2 A second till', '3 More chairs', '3 A board', '? Live music'])
    rerender(<PriorityMatrix journey={plan} by={() => 1} />)
    expect(listed().every((each) => each.startsWith('1 '))).toBe(true)
  })

  it('goes by the thresholds given', () => {
    render(<PriorityMatrix journey={plan} thresholds={{ effort: 0.5 }} />)
    expect(rows()[0]).toHaveTextContent('big bet')
  })

  it('is a list to read, or of buttons that hand over what they know', async () => {
    const onSelect = vi.fn()
    const { rerender } = render(<PriorityMatrix journey={plan} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    rerender(<PriorityMatrix journey={plan} onSelect={onSelect} />)
    await userEvent.click(screen.getByRole('button', { name: 'A board' }))
    await userEvent.click(screen.getByRole('button', { name: 'Live music' }))
    const { ranked, unranked } = prioritise(plan)
    expect(onSelect.mock.calls).toEqual([[ranked[2]], [unranked[0]]])
  })

  it('says that there is nothing to decide on, rather than nothing', () => {
    const { container } = render(<PriorityMatrix journey={empty.en} />)
    expect(screen.getByRole('region')).toHaveTextContent(enReport.priorities(prioritise(empty.en), empty.en))
    expect(container.querySelector('.jk-matrix')).toBeNull()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('draws no more than a picture can hold, lists all, and says so', () => {
    const crowd = edit(
      createJourney({ id: 'crowd', title: 'A crowd', lanes: ['solutions'] }),
      addStage({ id: 'order', title: 'Order' }),
      ...Array.from({ length: 70 }, (_, i) =>
        addSolution({ id: `s${String(i)}`, place: 'order', title: `Idea ${String(i)}`, impact: 3, effort: 0.5 }),
      ),
    )
    const { container } = render(<PriorityMatrix journey={crowd} />)
    expect(container.querySelectorAll('.jk-matrix-marks circle')).toHaveLength(60)
    expect(rows()).toHaveLength(70)
    expect(screen.getByText(enReport.priorityCut(60))).toBeVisible()
  })

  it('follows a store', () => {
    const store = createJourneyStore(plan)
    render(<PriorityMatrix store={store} />)
    act(() => {
      store.dispatch(editSolution({ id: 'music', changes: { impact: 3, effort: 0.5 } }))
    })
    expect(listed()[0]).toBe('1 Live music')
  })

  it.each([cafe.en, hugeJourney()])('lists every solution once that is not settled', (journey) => {
    render(<PriorityMatrix journey={journey} />)
    const { ranked, unranked } = prioritise(journey)
    expect(ranked.length).toBeGreaterThan(0)
    expect(rows()).toHaveLength(ranked.length + unranked.length)
  })
})
