import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addPersona,
  addStage,
  addStep,
  compareJourneys,
  createJourney,
  createJourneyStore,
  edit,
  editStep,
  editBarrier,
  addBarrier,
  moveStep,
  removeStage,
  removeStep,
  scoreEmotion,
  type Journey,
} from '@journeykit/core'
import { cafe, empty } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { compared } from './compared.ts'
import { comparedColumns } from './comparedColumns.ts'
import { JourneyComparison } from './JourneyComparison.tsx'

const score = (place: string, value: number) => scoreEmotion({ persona: 'anna', place, score: value })

// Search 1, queue −1, pay 0, eat 2; nobody scored the way home.
const asIs: Journey = edit(
  createJourney({ id: 'ice', title: 'Ice cream' }),
  addPersona({ id: 'anna', title: 'Anna' }),
  addPersona({ id: 'boris', title: 'Boris' }),
  addStage({ id: 'find', title: 'Find' }),
  addStep({ id: 'search', stage: 'find', title: 'Searches' }),
  addStage({ id: 'buy', title: 'Buy' }),
  addStep({ id: 'queue', stage: 'buy', title: 'Queues' }),
  addStep({ id: 'pay', stage: 'buy', title: 'Pays' }),
  addStage({ id: 'enjoy', title: 'Enjoy' }),
  addStep({ id: 'eat', stage: 'enjoy', title: 'Eats' }),
  addStep({ id: 'home', stage: 'enjoy', title: 'Goes home' }),
  addBarrier({ id: 'one-till', place: 'queue', title: 'One till', severity: 0.8, frequency: 0.5 }),
  score('search', 1),
  score('queue', -1),
  score('pay', 0),
  score('eat', 2),
)

// Queue 1, order 2 is new, pay is gone, eat 1.
const toBe: Journey = edit(
  asIs,
  addStep({ id: 'order', stage: 'find', title: 'Orders ahead' }),
  removeStep({ id: 'pay' }),
  editStep({ id: 'queue', changes: { title: 'Picks up' } }),
  editBarrier({ id: 'one-till', changes: { frequency: 0.1 } }),
  moveStep({ id: 'home', at: 'first' }),
  score('queue', 1),
  score('order', 2),
  score('eat', 1),
)

const cellsOf = (name: string): readonly string[] => {
  const table = screen.getByRole('table', { name: /^Before and after/, hidden: true })
  const row = within(table)
    .getAllByRole('row', { hidden: true })
    .find((each) => within(each).queryByRole('rowheader', { name, hidden: true }))
  return row
    ? within(row)
        .getAllByRole('cell', { hidden: true })
        .map(({ textContent }) => textContent)
    : []
}

const group = (name: RegExp): HTMLElement => {
  const section = screen.getByRole('heading', { name, level: 4 }).closest('section')
  if (!section) throw new Error(`${String(name)} heads nothing`)
  return section
}

describe('JourneyComparison', () => {
  it('is a region named by the later version, with a picture described by the sentences of core', () => {
    render(<JourneyComparison before={asIs} journey={toBe} persona="anna" />)
    const region = screen.getByRole('region', { name: 'Ice cream' })
    const found = compareJourneys(asIs, toBe)
    const curve = found.personas[0] ?? found.curve
    expect(within(region).getByRole('img', { name: 'Ice cream' })).toHaveAccessibleDescription(
      enReport.comparison({ ...found, curve }, asIs, toBe),
    )
    expect(region).toHaveTextContent('Anna')
  })

  it('says the same in its table, and what cannot be compared in words', () => {
    render(<JourneyComparison before={asIs} journey={toBe} persona="anna" />)
    expect(cellsOf('Searches')).toEqual(['+1.0, good', '+1.0, good', '= 0.0, no change'])
    expect(cellsOf('Picks up')).toEqual(['−1.0, bad', '+1.0, good', '▲ +2.0, better'])
    expect(cellsOf('Eats')).toEqual(['+2.0, very good', '+1.0, good', '▼ −1.0, worse'])
    expect(cellsOf('Orders ahead')).toEqual(['–', '+2.0, very good', 'new'])
    expect(cellsOf('Pays')).toEqual(['0.0, neutral', '–', 'removed'])
    expect(cellsOf('Goes home')).toEqual(['not scored', 'not scored', 'not scored'])
  })

  it('draws both lines and what lies between them on either side', () => {
    // With the unscored way home behind the eating, the lines cross on the way there.
    const unbroken = edit(toBe, moveStep({ id: 'home', at: 'last' }))
    const { container } = render(<JourneyComparison before={asIs} journey={unbroken} persona="anna" />)
    const path = (name: string) => container.querySelector(`.jk-curve .${name}`)?.getAttribute('d')
    expect(path('jk-persona-0')).toMatch(/^M50,/)
    expect(path('jk-area-better')).toMatch(/^M.*Z$/)
    expect(path('jk-area-worse')).toMatch(/^M.*Z$/)
    const same = render(<JourneyComparison before={asIs} journey={asIs} persona="anna" />)
    expect(same.container.querySelector('.jk-curve .jk-area-better')).toHaveAttribute('d', '')
  })

  it('lists what was added, removed, moved, renamed, rescored and changed otherwise', () => {
    render(<JourneyComparison before={asIs} journey={toBe} />)
    expect(group(/^Added 2/)).toHaveTextContent('Orders ahead step')
    expect(group(/^Removed 2/)).toHaveTextContent('Pays step')
    expect(group(/^Moved 1/)).toHaveTextContent('Goes home step · within its row')
    expect(group(/^Renamed 1/)).toHaveTextContent('Picks up step · before: \u2068Queues\u2069')
    expect(group(/^Rescored/)).toHaveTextContent('Anna emotion · Picks up · −1.0 → +1.0 ▲ +2.0')
    expect(group(/^Changed otherwise 1/)).toHaveTextContent('One till barrier · Picks up · 1 field')
  })

  it('says that nothing changed, and only then', () => {
    const { rerender } = render(<JourneyComparison before={asIs} journey={asIs} />)
    expect(screen.getByText(enReport.nothingChanged)).toBeVisible()
    rerender(<JourneyComparison before={asIs} journey={toBe} />)
    expect(screen.queryByText(enReport.nothingChanged)).toBeNull()
  })

  it('tells what became of the bottlenecks', () => {
    render(<JourneyComparison before={asIs} journey={toBe} />)
    const table = screen.getByRole('table', { name: enReport.bottlenecksCompared })
    const [, ...rows] = within(table).getAllByRole('row')
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toContain('Picks up')
    expect(table).toHaveTextContent(/▼ −0\.\d+, better/)
  })

  it('knows no persona that neither side knows', () => {
    render(<JourneyComparison before={asIs} journey={toBe} persona="nobody" />)
    expect(screen.getByRole('region', { name: enReport.personaNone })).toBeVisible()
  })

  it('calls unknown what is unknown: no score, no bottleneck, nothing at all', () => {
    render(<JourneyComparison before={empty.en} journey={empty.en} />)
    expect(screen.getAllByText(enReport.unknownFigure)).toHaveLength(4)
    expect(screen.getByText(enReport.bottlenecksComparedNone)).toBeVisible()
    expect(screen.getByText(enReport.nobodyScored)).toBeVisible()
  })

  it('folds the rest of a long list', () => {
    render(<JourneyComparison before={empty.en} journey={cafe.en} />)
    expect(within(group(/^Added/)).getAllByText(/\d+ more/)[0]).toBeVisible()
    const more = within(group(/^Added/)).getByRole('group')
    expect(more).not.toHaveAttribute('open')
  })

  it('follows a store', async () => {
    const store = createJourneyStore(asIs)
    render(<JourneyComparison before={asIs} store={store} />)
    store.dispatch(editStep({ id: 'queue', changes: { title: 'Glides by' } }))
    expect((await screen.findAllByText('Glides by'))[0]).toBeInTheDocument()
  })
})

describe('comparedColumns', () => {
  const stagesOf = (before: Journey, after: Journey): readonly string[] => {
    const both = compared(before, after, undefined)
    return both ? comparedColumns(both).map(({ place, stage }) => `${stage}/${place}`) : []
  }

  it('keep a removed step in its stage, and a removed stage by itself', () => {
    expect(stagesOf(asIs, toBe)).toEqual([
      'find/search',
      'find/order',
      'buy/queue',
      'buy/pay',
      'enjoy/home',
      'enjoy/eat',
    ])
    expect(stagesOf(asIs, edit(asIs, removeStage({ id: 'buy' })))).toEqual([
      'find/search',
      'buy/queue',
      'buy/pay',
      'enjoy/eat',
      'enjoy/home',
    ])
  })

  it('never tear a stage apart', () => {
    const moved = edit(
      asIs,
      moveStep({ id: 'queue', stage: 'enjoy', at: 'first' }),
      removeStep({ id: 'pay' }),
      addStep({ id: 'late', stage: 'buy', title: 'Pays later' }),
    )
    const places = stagesOf(asIs, moved)
    const stages = places.map((place) => place.split('/')[0])
    expect(stages.filter((stage, i) => stage !== stages[i - 1])).toEqual([...new Set(stages)])
    expect(places).toContain('enjoy/pay')
  })
})
