import { act, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addActivity,
  addLane,
  addStage,
  addStep,
  addTouchpoint,
  createJourney,
  createJourneyStore,
  edit,
  type Journey,
} from '@journeykit/core'
import { b2bPurchase, cafe, empty } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { ruReport } from '../../words/ru.report.ts'
import { ServiceBlueprint } from './ServiceBlueprint.tsx'

const counter: Journey = edit(
  createJourney({ id: 'counter', title: 'At the counter', lanes: ['actions', 'touchpoints'] }),
  addLane({ id: 'front', role: 'frontstage' }),
  addLane({ id: 'back', role: 'backstage', title: 'Kitchen' }),
  addStage({ id: 'buy', title: 'Buy' }),
  addStep({ id: 'ask', stage: 'buy', title: 'Asks' }),
  addStep({ id: 'pay', stage: 'buy', title: 'Pays' }),
  addStage({ id: 'leave', title: 'Leave' }),
  addTouchpoint({ id: 'menu', place: 'ask', title: 'Menu' }),
  addTouchpoint({ id: 'till', place: 'pay', title: 'Till' }),
  addActivity({ id: 'brews', place: 'pay', lane: 'back', text: 'Brews', owner: 'Eve', actor: 'staff' }),
  addActivity({ id: 'greets', place: 'ask', lane: 'front', text: 'Greets', department: 'Service' }),
)

const rowHeads = (): readonly string[] =>
  [...document.querySelectorAll('th[scope="row"]')].map(({ textContent }) => textContent)

/** The cells beside this head. Not by their role: to name every row by its heads takes jsdom seconds. */
const cellsOf = (name: string): readonly string[] => {
  const head = [...document.querySelectorAll('tbody th')].find(({ textContent }) => textContent.startsWith(name))
  return [...(head?.closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)
}

describe('ServiceBlueprint', () => {
  it('is a table whose parts run from the customer down, with the lines between them', () => {
    render(<ServiceBlueprint journey={cafe.en} />)
    expect(screen.getByRole('table', { name: /Service blueprint/ })).toBeVisible()
    expect(rowHeads()).toEqual([
      'Steps',
      'Physical evidence',
      'Customer actions',
      'Line of interaction',
      'Frontstage',
      'Line of visibility',
      'Backstage',
      'Line of internal interaction',
      'Suppliers and systemsSupport processes',
    ])
  })

  it('has stages as heads of their steps, and one column for a stage without', () => {
    render(<ServiceBlueprint journey={counter} />)
    const heads = screen.getAllByRole('columnheader')
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Buy', 'Leave', 'Asks', 'Pays', 'whole stage'])
    expect(heads[0]).toHaveAttribute('scope', 'colgroup')
    expect(heads[0]).toHaveAttribute('colspan', '2')
    expect(heads[2]).toHaveAttribute('scope', 'col')
  })

  it('says each line once, in a row that has no cells', () => {
    render(<ServiceBlueprint journey={counter} />)
    for (const line of ['Line of interaction', 'Line of visibility']) {
      const row = screen.getByRole('row', { name: line })
      expect(within(row).queryAllByRole('cell')).toEqual([])
      expect(screen.getByRole('rowheader', { name: line })).toHaveAttribute('colspan', '4')
    }
    expect(screen.queryByRole('row', { name: 'Line of internal interaction' })).toBeNull()
  })

  it('shows what is met and done where, and who does it', () => {
    render(<ServiceBlueprint journey={counter} />)
    expect(cellsOf('Physical evidence')).toEqual(['Menu', 'Till', ''])
    expect(cellsOf('Frontstage')).toEqual(['GreetsService', '', ''])
    expect(cellsOf('Kitchen')).toEqual([enReport.nothingDescribed, 'Brewsstaff · Eve', ''])
  })

  it('says what nobody has described: a step, a part, a lane', () => {
    const { rerender } = render(<ServiceBlueprint journey={counter} />)
    expect(screen.getByText(/nothing is described behind the line of visibility: “\W?Asks\W?”\./)).toBeVisible()
    expect(screen.getByText('The map has no lane for: Support processes.')).toBeVisible()
    rerender(<ServiceBlueprint journey={b2bPurchase.en} />)
    expect(cellsOf('Frontstage')).toEqual([enReport.partUndescribed])
    expect(screen.getByText('The map has no lane for: Backstage; Support processes.')).toBeVisible()
    rerender(<ServiceBlueprint journey={cafe.en} />)
    expect(screen.queryByText(/The map has no lane/)).toBeNull()
  })

  it('tells where departments hand over, unless the host has no room for it', () => {
    const { rerender } = render(<ServiceBlueprint journey={cafe.en} />)
    const list = () => screen.queryByText(enReport.departmentHandOffs)
    expect(list()).toBeVisible()
    expect(screen.getByText(/hands over to .* from .*, feelings \+1\.25 before/)).toBeVisible()
    rerender(<ServiceBlueprint journey={cafe.en} handOffs={false} />)
    expect(list()).toBeNull()
  })

  it('can be scrolled by keyboard', () => {
    render(<ServiceBlueprint journey={counter} />)
    const scroller = screen.getByRole('group', { name: /Service blueprint/ })
    expect(scroller).toHaveAttribute('tabindex', '0')
    expect(scroller).toContainElement(screen.getByRole('table'))
  })

  it('says that there is nothing yet', () => {
    render(<ServiceBlueprint journey={empty.ru} words={ruReport} />)
    expect(screen.getByText(ruReport.blueprintNone)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('follows a store', () => {
    const store = createJourneyStore(counter)
    render(<ServiceBlueprint store={store} />)
    act(() => {
      store.dispatch(addActivity({ place: 'ask', lane: 'back', text: 'Grinds the beans' }))
    })
    expect(cellsOf('Kitchen')[0]).toBe('Grinds the beans')
    expect(screen.queryByText(/nothing is described behind/)).toBeNull()
  })
})
