import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { findBottlenecks, recordOf, type Bottleneck, type Journey } from '@journeykit/core'
import { cafe, empty } from '@journeykit/examples'
import { en } from '../../words/en.ts'
import { BottleneckList } from './BottleneckList.tsx'

const items = () => screen.getAllByRole('listitem').filter((item) => item.matches('.jk-bottleneck'))

const titleOf = (journey: Journey, { place }: Bottleneck): string =>
  (recordOf(journey, 'step', place) ?? recordOf(journey, 'stage', place))?.title ?? ''

describe('BottleneckList', () => {
  it.each(['step', 'stage'] as const)('ranks places by %s as the analysis does, each with its sentence', (by) => {
    render(<BottleneckList journey={cafe.en} by={by} />)
    const { bottlenecks } = findBottlenecks(cafe.en, { by })
    expect(items()).toHaveLength(bottlenecks.length)
    bottlenecks.forEach((bottleneck, i) => {
      const item = items()[i] ?? document.body
      expect(within(item).getByRole('heading', { level: 3 })).toHaveTextContent(titleOf(cafe.en, bottleneck))
      expect(item.textContent).toContain(en.bottleneck(bottleneck, cafe.en))
      expect(item).toHaveTextContent(en.number(bottleneck.score))
      expect(item).toHaveTextContent(en.scoreCoverage(en.percent(bottleneck.coverage)))
    })
  })

  it('shows each term with its name, value and weight, its bar as long and as full as they are', () => {
    const { container } = render(<BottleneckList journey={cafe.en} limit={1} />)
    const [worst] = findBottlenecks(cafe.en).bottlenecks
    const terms = [...container.querySelectorAll('.jk-terms li')]
    expect(terms).toHaveLength(worst?.terms.length ?? -1)
    const heaviest = Math.max(...(worst?.terms ?? []).map(({ weight }) => weight))
    worst?.terms.forEach(({ name, value, weight }, i) => {
      expect(terms[i]).toHaveTextContent(en.term[name] + en.percent(value) + en.termWeight(en.number(weight)))
      const bar = terms[i]?.querySelector('.jk-bar')
      expect(parseFloat(bar?.getAttribute('width') ?? '')).toBeCloseTo((weight / heaviest) * 100, 0)
      expect(parseFloat(bar?.querySelector('rect')?.getAttribute('width') ?? '')).toBeCloseTo(value * 100, 0)
    })
    expect(container).toHaveTextContent('not known: rework')
  })

  it('says reach and loss where they are known, and nothing of them where they are not', () => {
    const { container } = render(<BottleneckList journey={cafe.en} />)
    findBottlenecks(cafe.en).bottlenecks.forEach(({ reach, lost }, i) => {
      const figures = container.querySelectorAll('.jk-figures')[i]?.textContent ?? ''
      expect(figures.includes('get here')).toBe(reach !== undefined)
      expect(figures.includes('customers lost')).toBe(lost !== undefined)
    })
  })

  it('goes by the weights given, written anew at every render', () => {
    const { rerender } = render(<BottleneckList journey={cafe.en} weights={{ 'drop-off': 0 }} />)
    const { bottlenecks } = findBottlenecks(cafe.en, { weights: { 'drop-off': 0 } })
    const heads = () => items().map((item) => within(item).getByRole('heading').textContent)
    expect(heads()).toEqual(bottlenecks.map((bottleneck) => titleOf(cafe.en, bottleneck)))
    expect(screen.queryByText(en.term['drop-off'])).toBeNull()
    rerender(<BottleneckList journey={cafe.en} />)
    expect(screen.queryAllByText(en.term['drop-off'])).not.toHaveLength(0)
  })

  it('is a list to read, or of buttons that hand over their bottleneck', async () => {
    const onSelect = vi.fn()
    const { rerender } = render(<BottleneckList journey={cafe.en} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    rerender(<BottleneckList journey={cafe.en} onSelect={onSelect} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Queues' }))
    await user.tab()
    await user.keyboard('{Enter}')
    const [first, second] = findBottlenecks(cafe.en).bottlenecks
    expect(onSelect.mock.calls).toEqual([[first], [second]])
  })

  it('shows as many as it is told to', () => {
    render(<BottleneckList journey={cafe.en} limit={2} />)
    expect(items()).toHaveLength(2)
  })

  it('says that none is known, rather than nothing', () => {
    render(<BottleneckList journey={empty.en} />)
    expect(screen.getByRole('region', { name: `${en.bottlenecks}: ${empty.en.title}` })).toHaveTextContent(
      en.bottlenecksNone,
    )
    expect(screen.queryByRole('list')).toBeNull()
  })
})
