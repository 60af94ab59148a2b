import { describe, expect, it } from 'vitest'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import { addChannel } from '../operations/channels/addChannel.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { kiosk } from '../testing/kiosk.ts'
import { compareSegments } from './compareSegments.ts'

const journey = edit(
  kiosk,
  addPersona({ id: 'cat', title: 'Cat' }),
  addChannel({ id: 'app', title: 'App', medium: 'online', ownership: 'owned' }),
  addTouchpoint({ id: 'preorder', place: 'search', title: 'Order ahead', channel: 'app', personas: ['bob'] }),
  addBarrier({ id: 'steps', place: 'queue', title: 'Steps', personas: ['ann'] }),
  addBarrier({ id: 'glare', place: 'queue', title: 'Glare', personas: ['ann', 'bob'] }),
  addBarrier({ id: 'allergy', place: 'enjoy', title: 'Allergy', personas: ['cat'] }),
)

describe('two personas', () => {
  const { segments, columns, apart, coverage } = compareSegments(journey, ['ann', 'bob'])

  it('are apart where both are scored; elsewhere it is unknown', () => {
    // queue: −1 and −1.5 · enjoy: 2 and 1 · search and pay: Bob is a gap
    expect(columns.map(({ place, gap }) => [place, gap])).toEqual([
      ['search', undefined],
      ['queue', 0.5],
      ['pay', undefined],
      ['enjoy', 1],
    ])
    expect(apart.map(({ place }) => place)).toEqual(['enjoy', 'queue'])
    expect(columns[1]).toMatchObject({ scores: [-1, -1.5], from: ['ann-queue', 'bob-queue'] })
    expect(coverage).toBe(0.5)
  })

  it('meet what the other does not', () => {
    expect(segments).toMatchObject([
      { persona: 'ann', onlyBarriers: ['steps'], onlyTouchpoints: [], onlyChannels: [] },
      { persona: 'bob', onlyBarriers: [], onlyTouchpoints: ['preorder'], onlyChannels: ['app'] },
    ])
  })

  it('feel differently over all: Ann (1 − 1 + 0.5 + 2) ÷ 4, Bob (−1.5 + 1) ÷ 2', () => {
    expect(segments.map(({ overall }) => overall)).toEqual([0.625, -0.25])
    expect(segments.map(({ peakEnd }) => peakEnd?.score)).toEqual([2, -0.25])
    expect(segments.map((segment) => segment.coverage)).toEqual([1, 0.5])
  })
})

it('compares all when none are named, and then one without scores leaves every gap unknown', () => {
  const { segments, apart, coverage } = compareSegments(journey)
  expect(segments.map(({ persona }) => persona)).toEqual(['ann', 'bob', 'cat'])
  expect(segments[2]).toEqual({
    persona: 'cat',
    coverage: 0,
    onlyBarriers: ['allergy'],
    onlyTouchpoints: [],
    onlyChannels: [],
  })
  expect(apart).toEqual([])
  expect(coverage).toBe(0)
})

it('has nothing to compare for fewer than two, or for one who is not there', () => {
  const { segments, apart, coverage } = compareSegments(journey, ['ann', 'nobody', 'ann'])
  expect(segments.map(({ persona, onlyBarriers }) => [persona, onlyBarriers])).toEqual([['ann', []]])
  expect(apart).toEqual([])
  expect(coverage).toBe(0)
})

it('gives the identical object until something that it reads changes', () => {
  expect(compareSegments({ ...journey, title: 'Other' })).toBe(compareSegments(journey))
  expect(compareSegments({ ...journey, emotions: {} })).not.toBe(compareSegments(journey))
})
