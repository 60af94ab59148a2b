import { columnsOf, inOrder, type Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { describe, expect, it } from 'vitest'
import { lanesAtFirst } from './lanesAtFirst.ts'

const journey: Journey = cafe.en
const lanes = inOrder(journey, 'lane')
const roles = (height: number): readonly string[] =>
  lanesAtFirst(journey, lanes, columnsOf(journey), height).map(({ role }) => role)

describe('the lanes that are drawn at first', () => {
  it('are the first ones, more of them in a higher window, and all in a very high one', () => {
    const all = lanes.map(({ role }) => role)
    let before = 0
    for (const height of [200, 400, 600, 800, 1000, 5000]) {
      const there = roles(height)
      expect(there).toEqual(all.slice(0, there.length))
      expect(there.length).toBeGreaterThanOrEqual(before)
      before = there.length
    }
    expect(roles(200).length).toBe(1)
    expect(roles(5000)).toEqual(all)
  })

  it('are fewer where many cards stand above one another', () => {
    const [column] = columnsOf(journey)
    if (!column) throw new Error('The café has no columns.')
    const [touchpoint] = Object.values(journey.touchpoints)
    if (!touchpoint) throw new Error('The café has no touchpoints.')
    const more = Array.from({ length: 12 }, (_, i) => ({ ...touchpoint, id: `more-${String(i)}`, place: column.place }))
    const full = {
      ...journey,
      touchpoints: { ...journey.touchpoints, ...Object.fromEntries(more.map((one) => [one.id, one])) },
    } as Journey
    expect(lanesAtFirst(full, lanes, columnsOf(full), 900).length).toBeLessThan(roles(900).length)
  })
})
