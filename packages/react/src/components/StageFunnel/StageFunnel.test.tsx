import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addExit, createJourneyStore, edit, editExit, editStage, editStep, type Journey } from '@journeykit/core'
import { cafe, empty } from '@journeykit/examples'
import { kiosk } from '../../../../core/src/testing/kiosk.ts'
import { enReport } from '../../words/en.report.ts'
import { ruReport } from '../../words/ru.report.ts'
import { StageFunnel } from './StageFunnel.tsx'

/** The row that this names. Not by its role: to name every row by its heads takes jsdom seconds. */
const row = (name: string): HTMLElement => {
  const head = [...document.querySelectorAll('tbody th')].find(({ textContent }) => textContent === name)
  const found = head?.closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return found
}

/** The texts of a row's cells without what only the phone shows. */
const cells = (name: string): readonly string[] =>
  [...row(name).querySelectorAll('td > div')].map(({ textContent }) => textContent)

const bars = (name: string): readonly (readonly (string | null)[])[] =>
  [...row(name).querySelectorAll('rect')].map((rect) => [rect.getAttribute('x'), rect.getAttribute('width')])

const uncounted: Journey = edit(
  kiosk,
  editStage({ id: 'enjoy', changes: { reached: null } }),
  editExit({ id: 'melted', changes: { share: null } }),
)

describe('StageFunnel', () => {
  it('tells how many get there, as numbers beside shares', () => {
    render(<StageFunnel journey={kiosk} />)
    expect(screen.getByRole('table', { name: /Stage funnel/ })).toBeVisible()
    expect(cells('Find')[0]).toBe('200100% of the start')
    expect(cells('Buy')[0]).toBe('15075% of the start')
    expect(cells('Enjoy')[0]).toBe('9045% of the start')
  })

  it('tells how many go no further and where to', () => {
    render(
      <StageFunnel journey={edit(kiosk, addExit({ place: 'pay', to: 'competitor', title: 'Gelato', share: 0.2 }))} />,
    )
    expect(cells('Buy')[1]).toBe('60 · 40% of those here36: where to, nobody says')
    expect(cells('Pays')[1]).toBe('30 · 25% of those hereto a competitor: Gelato24 · 20%6: where to, nobody says')
    expect(cells('Enjoy')[1]).toBe('9 · 10% of those heregave up9 · 10%')
  })

  it('draws bars to the same shares, as decoration', () => {
    render(<StageFunnel journey={kiosk} />)
    expect(bars('Find')).toEqual([
      [null, '100%'],
      ['75%', '25%'],
    ])
    expect(bars('Enjoy')[0]).toEqual([null, '45%'])
    row('Find')
      .querySelectorAll('svg')
      .forEach((bar) => {
        expect(bar).toHaveAttribute('aria-hidden', 'true')
      })
    expect(document.querySelector('[style]')).toBeNull()
  })

  it('says of what nobody counted that nobody did, and never 0', () => {
    render(<StageFunnel journey={uncounted} />)
    expect(cells('Enjoy')[0]).toBe(enReport.notCounted)
    expect(cells('Enjoy')[1]).toBe('not countedgave upnot counted')
    expect(cells('Enjoy').join(' ')).not.toMatch(/\b0\b/)
    expect(bars('Enjoy')).toEqual([])
    expect(row('Enjoy').querySelector('svg')).toHaveAttribute('data-known', 'false')
    expect(screen.getByText('stages counted: 2 of 3')).toBeVisible()
  })

  it('says 0 where 0 were counted', () => {
    render(<StageFunnel journey={edit(kiosk, editStage({ id: 'enjoy', changes: { reached: 0 } }))} />)
    expect(cells('Enjoy')[0]).toBe('00% of the start')
  })

  it('tells of those who joined on the way', () => {
    render(<StageFunnel journey={edit(kiosk, editStage({ id: 'enjoy', changes: { reached: 160 } }))} />)
    expect(cells('Enjoy')[0]).toContain('10 more than before joined here')
    expect(cells('Buy')[1]).toBe(enReport.nobodyLeaves)
  })

  it('tells the time it takes against the time it should, and how much of it is waiting', () => {
    const times = { expected: { max: 'PT10M' }, actual: { min: 'PT10M', max: 'PT20M' } }
    render(<StageFunnel journey={edit(kiosk, editStage({ id: 'buy', changes: times }))} />)
    expect(cells('Buy')[2]).toMatch(/^10–20 mintarget up to 10 min▲ 50% longer than it should$/)
    expect(cells('Pays')[3]).toBe('3 min doing1 min waiting25% of it waiting')
    expect(cells('Find').slice(2)).toEqual([enReport.notTimed, enReport.notTimed])
  })

  it('sums up in a sentence, with what is lost and what that is worth', () => {
    const { rerender } = render(<StageFunnel journey={kiosk} />)
    expect(
      screen.getByText(/^Of 200 counted at .+Find.+, 90 get to .+: 45%\. Lost along the way: 119, worth €476/),
    ).toBeVisible()
    rerender(<StageFunnel journey={uncounted} />)
    expect(screen.getByText(/Lost along the way: at least 80/)).toBeVisible()
    const nobody = edit(
      uncounted,
      ...['search', 'queue', 'pay'].map((id) => editStep({ id, changes: { reached: null } })),
    )
    rerender(<StageFunnel journey={nobody} />)
    expect(screen.getByText(enReport.funnelUncounted)).toBeVisible()
  })

  it('shows steps that say more than their stage, or stages only', () => {
    const { rerender } = render(<StageFunnel journey={kiosk} />)
    const heads = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(heads()).toEqual(['Find', 'Buy', 'Queues', 'Pays', 'Enjoy'])
    rerender(<StageFunnel journey={kiosk} steps={false} />)
    expect(heads()).toEqual(['Find', 'Buy', 'Enjoy'])
  })

  it('tells at the stage what happens at its steps where those are not shown', () => {
    render(<StageFunnel journey={cafe.en} steps={false} />)
    expect(cells('Purchase')[1]).toContain('to a competitor: The chain across the street84 · 24%')
  })

  it('says that there is nothing yet', () => {
    render(<StageFunnel journey={empty.ru} words={ruReport} />)
    expect(screen.getByText(ruReport.funnelNone)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('follows a store', () => {
    const store = createJourneyStore(kiosk)
    render(<StageFunnel store={store} />)
    act(() => {
      store.dispatch(editStage({ id: 'enjoy', changes: { reached: 30 } }))
    })
    expect(cells('Enjoy')[0]).toBe('3015% of the start')
  })
})
