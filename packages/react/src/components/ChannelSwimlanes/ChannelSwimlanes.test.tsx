import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { channelPath, inOrder, type Journey } from '@journeykit/core'
import { b2bPurchase, cafe, empty, longWords } from '@journeykit/examples'
import { en } from '../../words/en.ts'
import { ru } from '../../words/ru.ts'
import { ChannelSwimlanes } from './ChannelSwimlanes.tsx'

const lanesIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.jk-lane-title')].map(({ textContent }) => textContent)

const rowsOf = (): readonly (readonly string[])[] =>
  screen
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map(({ textContent }) => textContent),
    )

/** The stops of the chart with a channel taken from some of them. */
const without = (journey: Journey, ...ids: readonly string[]): Journey => ({
  ...journey,
  touchpoints: Object.fromEntries(
    Object.entries(journey.touchpoints).map(([id, { channel, ...touchpoint }]) => [
      id,
      ids.includes(id) || channel === undefined ? touchpoint : { ...touchpoint, channel },
    ]),
  ),
})

describe('ChannelSwimlanes', () => {
  it('is a figure that counts channels and switches in its name and tells the route', () => {
    render(<ChannelSwimlanes journey={cafe.en} />)
    const path = channelPath(cafe.en)
    const name = en.routeTitle(path.channels.length, path.switches.length)
    expect(name).toBe('7 channels, 10 switches')
    const figure = screen.getByRole('figure', { name })
    expect(within(figure).getByRole('img')).toHaveAccessibleDescription(en.channelPath(path, cafe.en))
  })

  it('says one channel and one switch in English, and counts in Russian', () => {
    expect(en.routeTitle(1, 1)).toBe('1 channel, 1 switch')
    expect(ru.routeTitle(5, 2)).toBe('Каналов: 5, переходов: 2')
  })

  it('has a lane for each channel in order, its line saying whose it is', () => {
    const { container } = render(<ChannelSwimlanes journey={cafe.en} />)
    const channels = inOrder(cafe.en, 'channel')
    expect(lanesIn(container)).toEqual(channels.map(({ title }) => title))
    const lines = [...container.querySelectorAll('.jk-curve .jk-lane-line')].map((line) =>
      line.getAttribute('data-ownership'),
    )
    expect(lines).toEqual(channels.map(({ ownership }) => ownership))
    expect(container.querySelectorAll('.jk-lane-name small')).toHaveLength(
      channels.filter(({ ownership }) => ownership !== 'owned').length,
    )
  })

  it.each([
    ['the café', cafe.en],
    ['a purchase', b2bPurchase.en],
    ['long words', longWords],
  ])('says the same route in its table: %s', (_, journey) => {
    const { container } = render(<ChannelSwimlanes journey={journey} />)
    const { stops, switches } = channelPath(journey)
    const switched = new Set(switches.map(({ to }) => to))
    const said = rowsOf().filter((cells) => cells.length === 4)
    expect(said).toEqual(
      stops.map(({ touchpoint, channel }) => {
        const { title, startedBy } = journey.touchpoints[touchpoint] ?? { title: 'none' }
        const lane = channel === undefined ? undefined : journey.channels[channel]
        const foreign = lane && lane.ownership !== 'owned' ? `, ${en.channelOwnership[lane.ownership]}` : ''
        return [
          title,
          lane ? `${lane.title}${foreign}` : en.channelUnknown,
          startedBy ? en.initiator[startedBy] : en.initiatorUnknown,
          switched.has(touchpoint) ? en.channelSwitch : '',
        ]
      }),
    )
    expect(container.querySelectorAll('.jk-marks .jk-stop')).toHaveLength(stops.length)
    expect(container.querySelectorAll('.jk-switch-mark')).toHaveLength(switches.length)
  })

  it('fills a stop that the company starts, rings the customer’s, and dots the unknown', () => {
    const { container } = render(<ChannelSwimlanes journey={cafe.en} />)
    const marks = [...container.querySelectorAll('.jk-marks .jk-stop')].map((mark) =>
      mark.getAttribute('data-started-by'),
    )
    expect(marks).toEqual(
      channelPath(cafe.en).stops.map(({ touchpoint }) => cafe.en.touchpoints[touchpoint]?.startedBy ?? 'unknown'),
    )
    expect(new Set(marks).size).toBeGreaterThan(1)
  })

  it('runs one unbroken line through every stop', () => {
    const { container } = render(<ChannelSwimlanes journey={cafe.en} />)
    const line = container.querySelector('.jk-route')?.getAttribute('d') ?? ''
    expect(line.match(/M/g)).toHaveLength(1)
    expect(line.match(/[CL]/g)).toHaveLength(channelPath(cafe.en).stops.length - 1)
  })

  it('puts a touchpoint without a channel in a lane of its own, last, and counts it', () => {
    const [first] = channelPath(cafe.en).stops
    const { container } = render(<ChannelSwimlanes journey={without(cafe.en, first?.touchpoint ?? '')} />)
    expect(lanesIn(container).at(-1)).toBe(en.channelUnknown)
    expect(container).toHaveTextContent('channel unknown: 1 of 14 touchpoints')
    const known = render(<ChannelSwimlanes journey={cafe.en} />)
    expect(lanesIn(known.container)).not.toContain(en.channelUnknown)
  })

  it('draws the route of one persona, and says which channels are not on it', () => {
    const touchpoints = Object.fromEntries(
      Object.entries(cafe.en.touchpoints).map(([id, touchpoint]) => [
        id,
        touchpoint.channel === 'app' ? { ...touchpoint, personas: ['anna'] } : touchpoint,
      ]),
    ) as Journey['touchpoints']
    const journey = { ...cafe.en, touchpoints }
    const { container, rerender } = render(<ChannelSwimlanes journey={journey} persona="boris" />)
    expect(container).toHaveTextContent('Boris')
    expect(container.querySelectorAll('[data-used="false"]')).not.toHaveLength(0)
    expect(container.querySelectorAll('.jk-marks .jk-stop')).toHaveLength(channelPath(journey, 'boris').stops.length)
    rerender(<ChannelSwimlanes journey={journey} />)
    expect(container.querySelectorAll('.jk-marks .jk-stop')).toHaveLength(channelPath(journey).stops.length)
  })

  it('says that there are no touchpoints', () => {
    for (const journey of [empty.en, { ...cafe.en, touchpoints: {} }]) {
      const { container, unmount } = render(<ChannelSwimlanes journey={journey} />)
      expect(container).toHaveTextContent(en.noTouchpoints)
      expect(container.querySelector('.jk-stop')).toBeNull()
      unmount()
    }
  })
})
