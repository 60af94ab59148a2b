import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { channelPath } from './channelPath.ts'

describe('channelPath', () => {
  it('runs through the touchpoints in order and finds the switches', () => {
    expect(channelPath(kiosk)).toEqual({
      stops: [
        { place: 'search', touchpoint: 'pin', channel: 'map' },
        { place: 'queue', touchpoint: 'line', channel: 'booth' },
        { place: 'pay', touchpoint: 'till', channel: 'booth' },
      ],
      switches: [{ from: 'pin', to: 'line', fromChannel: 'map', toChannel: 'booth' }],
      channels: ['map', 'booth'],
      coverage: 1,
    })
  })

  it('claims no switch on either side of an unknown channel', () => {
    const path = channelPath(edit(kiosk, editTouchpoint({ id: 'line', changes: { channel: null } })))
    expect(path.switches).toEqual([])
    expect(path.coverage).toBeCloseTo(2 / 3)
    expect(path.stops[1]).toEqual({ place: 'queue', touchpoint: 'line' })
    expect(path.channels).toEqual(['map', 'booth'])
  })

  it('passes only the touchpoints of a persona, and those for everyone', () => {
    const journey = edit(
      kiosk,
      addTouchpoint({ id: 'app', place: 'search', title: 'App', channel: 'booth', personas: ['bob'] }),
    )
    expect(channelPath(journey, 'ann').stops.map(({ touchpoint }) => touchpoint)).toEqual(['pin', 'line', 'till'])
    expect(channelPath(journey, 'bob').stops.map(({ touchpoint }) => touchpoint)).toEqual([
      'pin',
      'app',
      'line',
      'till',
    ])
    expect(channelPath(journey).stops).toHaveLength(4)
    expect(channelPath(journey, 'bob').persona).toBe('bob')
  })

  it('counts a return as a second switch, and the channel once', () => {
    const path = channelPath(edit(kiosk, editTouchpoint({ id: 'till', changes: { channel: 'map' } })))
    expect(path.switches.map(({ to }) => to)).toEqual(['line', 'till'])
    expect(path.channels).toEqual(['map', 'booth'])
  })

  it('shows the touchpoints of a whole stage in its first column', () => {
    const journey = edit(kiosk, addTouchpoint({ id: 'sign', place: 'buy', title: 'Sign', channel: 'map' }))
    expect(channelPath(journey).stops.filter(({ place }) => place === 'queue')).toHaveLength(2)
  })

  it('knows nothing of an empty journey', () => {
    const path = channelPath(createJourney({ title: 'Empty' }))
    expect(path).toEqual({ stops: [], switches: [], channels: [], coverage: 0 })
  })

  it('is the identical object as long as touchpoints and columns are', () => {
    expect(channelPath(kiosk, 'ann')).toBe(channelPath(kiosk, 'ann'))
    const retitled = edit(kiosk, { type: 'journey.edit', changes: { title: 'Other' } })
    expect(channelPath(retitled)).toBe(channelPath(kiosk))
    expect(channelPath(edit(kiosk, editTouchpoint({ id: 'till', changes: { title: 'Desk' } })))).not.toBe(
      channelPath(kiosk),
    )
  })
})
