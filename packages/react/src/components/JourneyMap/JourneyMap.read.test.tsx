import { act, render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { columnsOf, createJourney, createJourneyStore, editTouchpoint, inOrder, recordOf } from '@journeykit/core'
import { cafe, partial } from '@journeykit/examples'
import { whereabouts } from '../../testing/mapOnPage.tsx'
import { en } from '../../words/en.ts'
import { JourneyMap } from './JourneyMap.tsx'

const bodyCells = (table: HTMLElement): readonly HTMLTableCellElement[] => [
  ...table.querySelectorAll<HTMLTableCellElement>('tbody td'),
]

describe('a map that is read', () => {
  it('is a table named by the title of the journey, under a heading of the level asked for', () => {
    render(<JourneyMap journey={cafe.en} headingLevel={3} />)
    expect(screen.getByRole('table', { name: cafe.en.title })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: cafe.en.title })).toBeVisible()
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
  })

  it('has a caption, a group of columns for each stage, and heads for stages, steps and lanes', () => {
    render(<JourneyMap journey={cafe.en} />)
    const table = screen.getByRole('table')
    expect(table.querySelector('caption')).toHaveTextContent('Customer journey map')
    const spans = [...table.querySelectorAll('colgroup[span]')].map((group) => group.getAttribute('span'))
    expect(spans).toEqual(
      inOrder(cafe.en, 'stage').map(({ id }) => String(columnsOf(cafe.en).filter(({ stage }) => stage === id).length)),
    )
    const titles = (scope: string) =>
      [...table.querySelectorAll(`th[scope=${scope}]`)].map((head) => head.querySelector('bdi')?.textContent)
    expect(titles('colgroup')).toEqual(inOrder(cafe.en, 'stage').map(({ title }) => title))
    expect(titles('col')).toEqual(columnsOf(cafe.en).map(({ place }) => recordOf(cafe.en, 'step', place)?.title))
    expect(titles('row').slice(1)).toEqual(
      inOrder(cafe.en, 'lane').map(({ role, title }) => title ?? en.laneRole[role]),
    )
  })

  it('lets stage, step and lane of every cell be computed', () => {
    render(<JourneyMap journey={cafe.en} />)
    const columns = columnsOf(cafe.en)
    const cells = bodyCells(screen.getByRole('table'))
    expect(cells).toHaveLength(columns.length * inOrder(cafe.en, 'lane').length)
    cells.forEach((cell, i) => {
      const column = columns[i % columns.length]
      const { stage, step, lane } = whereabouts(cell)
      expect(stage).toBe(recordOf(cafe.en, 'stage', column?.stage ?? '')?.title)
      expect(step).toBe(recordOf(cafe.en, 'step', column?.place ?? '')?.title)
      expect(lane).toBeTruthy()
    })
  })

  it('has no keys of its own: nothing but the scroller takes the focus', () => {
    const { container } = render(<JourneyMap journey={cafe.en} />)
    const stops = [...container.querySelectorAll('[tabindex], a, button, input, textarea, select')]
    expect(stops).toEqual([screen.getByRole('group', { name: 'Customer journey map' })])
  })

  it('marks the moments of truth at their steps', () => {
    render(<JourneyMap journey={cafe.en} />)
    const marked = screen
      .getAllByRole('img', { name: 'moment of truth' })
      .map((mark) => mark.closest('th')?.textContent)
    const meant = Object.values(cafe.en.emotions)
      .filter(({ momentOfTruth }) => momentOfTruth)
      .map(({ place }) => recordOf(cafe.en, 'step', place)?.title ?? '')
    expect(marked.map((text) => text?.replace(' ★', '')).toSorted()).toEqual([...new Set(meant)].toSorted())
  })

  it('marks as many bottlenecks as it is asked to, with their scores, on the heads of the stages', () => {
    const { rerender } = render(<JourneyMap journey={cafe.en} />)
    const marks = () => screen.queryAllByText(/^Bottleneck 0\.\d+$/)
    expect(marks()).toHaveLength(1)
    expect(marks()[0]?.closest('th')).toHaveAttribute('scope', 'colgroup')
    rerender(<JourneyMap journey={cafe.en} bottlenecks={3} />)
    expect(marks()).toHaveLength(3)
    rerender(<JourneyMap journey={cafe.en} bottlenecks={0} />)
    expect(marks()).toHaveLength(0)
  })

  it('says a gap as a gap, and a score with its word and trend', () => {
    render(<JourneyMap journey={cafe.en} />)
    const cells = within(screen.getByRole('row', { name: /Emotion/ })).getAllByRole('cell')
    const said = cells.map((cell) =>
      within(cell)
        .getByText(/not scored|\+|−/, { selector: '.jk-hidden' })
        .textContent.split('; '),
    )
    expect(said[1]?.[1]).toMatch(/: not scored$/)
    expect(said[1]?.[0]).toMatch(/: \+1\.4, .+, rising$/)
    expect(said[4]?.[0]).toMatch(/: −1\.6, .+, falling$/)
    expect(said.flat()).toHaveLength(columnsOf(cafe.en).length * inOrder(cafe.en, 'persona').length)
  })

  it('says nothing of scores that nobody gave', () => {
    render(<JourneyMap journey={partial} />)
    expect(screen.queryAllByText(/: 0(\.0)?,/)).toHaveLength(0)
    expect(screen.getAllByText(/: not scored$/).length).toBeGreaterThan(0)
  })

  it('says of an empty journey that it is empty, with nothing to press', () => {
    render(<JourneyMap journey={createJourney({ title: 'Tea', locale: 'en' })} />)
    expect(screen.getByText('An empty map')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('runs down as a list when it is asked to, with the same scores in words', () => {
    render(<JourneyMap journey={cafe.en} orientation="down" />)
    const list = screen.getByRole('list', { name: cafe.en.title })
    expect(list.children).toHaveLength(columnsOf(cafe.en).length)
    expect(within(list).getAllByText(/^Anna.*: .+, /)).toHaveLength(10)
  })

  it('follows a store without editing it', () => {
    const store = createJourneyStore(cafe.en)
    render(<JourneyMap store={store} />)
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
    const [touchpoint] = inOrder(cafe.en, 'touchpoint')
    act(() => {
      store.dispatch(editTouchpoint({ id: touchpoint?.id ?? '', changes: { title: 'A poster at the stop' } }))
    })
    expect(screen.getByText('A poster at the stop')).toBeVisible()
  })

  it('is clean in StrictMode', () => {
    render(
      <StrictMode>
        <JourneyMap journey={cafe.en} />
        <JourneyMap journey={cafe.en} orientation="down" />
        <JourneyMap store={createJourneyStore(cafe.en)} />
      </StrictMode>,
    )
    expect(screen.getAllByRole('table')).toHaveLength(2)
  })

  it('stands three times on a page without an id twice', () => {
    const { container } = render(
      <>
        <JourneyMap journey={cafe.en} />
        <JourneyMap journey={cafe.en} />
        <JourneyMap store={createJourneyStore(cafe.en)} />
      </>,
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of container.querySelectorAll('[aria-labelledby]'))
      expect(container.querySelector(`[id="${element.getAttribute('aria-labelledby') ?? ''}"]`)).not.toBeNull()
  })
})
