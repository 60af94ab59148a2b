import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { addActivity } from '../operations/activities/addActivity.ts'
import { edit } from '../operations/edit.ts'
import { addLane } from '../operations/lanes/addLane.ts'
import { moveLane } from '../operations/lanes/moveLane.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { serviceBlueprint } from './serviceBlueprint.ts'

const bare = { ...kiosk, lanes: {} }
const journey = edit(
  bare,
  addLane({ id: 'does', role: 'actions' }),
  addLane({ id: 'meets', role: 'touchpoints' }),
  addLane({ id: 'front', role: 'frontstage' }),
  addLane({ id: 'feels', role: 'emotion' }),
  addLane({ id: 'back', role: 'backstage' }),
  addLane({ id: 'help', role: 'support' }),
  editTouchpoint({ id: 'pin', changes: { department: null, owner: null } }),
  editTouchpoint({ id: 'line', changes: { department: 'Sales', owner: null } }),
  editTouchpoint({ id: 'till', changes: { department: null, owner: 'Dan' } }),
  addActivity({ id: 'looks', place: 'search', lane: 'does', text: 'Looks around' }),
  addActivity({ id: 'mixes', place: 'queue', lane: 'back', text: 'Mixes', department: 'Kitchen', owner: 'Eve' }),
  addActivity({ id: 'scoops', place: 'enjoy', lane: 'front', text: 'Scoops', department: 'Sales' }),
  addActivity({ id: 'cools', place: 'enjoy', lane: 'help', text: 'Cools', department: 'Technics' }),
)

describe('the parts', () => {
  const { sections, coverage } = serviceBlueprint(journey)

  it('stand from the customer down, with what is in them and who answers', () => {
    expect(sections.map(({ role, lanes }) => [role, lanes])).toEqual([
      ['actions', ['does']],
      ['frontstage', ['meets', 'front']],
      ['backstage', ['back']],
      ['support', ['help']],
    ])
    expect(sections[1]).toMatchObject({ owners: ['Dan'], departments: ['Sales'] })
    expect(sections[1]?.records.map(({ id }) => id)).toEqual(['pin', 'line', 'till', 'scoops'])
    expect(sections[1]?.unowned).toEqual([{ kind: 'touchpoint', id: 'pin' }])
    expect(sections[0]?.unowned).toEqual([])
  })

  it('name a department for 4 of 6', () => {
    expect(coverage).toBeCloseTo(4 / 6)
  })
})

describe('the lines', () => {
  it('run between the lanes of the roles', () => {
    expect(serviceBlueprint(journey).lines).toEqual([
      { name: 'interaction', above: 'actions', below: 'frontstage', aboveLane: 'does', belowLane: 'meets' },
      { name: 'visibility', above: 'frontstage', below: 'backstage', aboveLane: 'front', belowLane: 'back' },
      { name: 'internal', above: 'backstage', below: 'support', aboveLane: 'back', belowLane: 'help' },
    ])
  })

  it('pass over a part without lanes, and need both sides', () => {
    const { does, back } = journey.lanes
    if (!does || !back) throw new Error('the lanes are there')
    const lines = serviceBlueprint({ ...journey, lanes: { does, back } }).lines
    expect(lines.map(({ name, above, below }) => [name, above, below])).toEqual([
      ['interaction', 'actions', 'backstage'],
      ['visibility', 'actions', 'backstage'],
    ])
    expect(serviceBlueprint({ ...journey, lanes: { back } }).lines).toEqual([])
  })

  it('can be drawn where the lanes stand in the order of the blueprint', () => {
    expect(serviceBlueprint(journey).ordered).toBe(true)
    expect(serviceBlueprint(edit(journey, moveLane({ id: 'back', at: 'first' }))).ordered).toBe(false)
  })
})

it('hands over where both departments are known, with the feeling before and after', () => {
  // pin (?) – line Sales – mixes Kitchen – till (?) – scoops Sales – cools Technics
  expect(serviceBlueprint(journey).handOffs).toMatchObject([
    { from: 'Sales', to: 'Kitchen', fromPlace: 'queue', toPlace: 'queue', before: -1.25, after: -1.25 },
    { from: 'Sales', to: 'Technics', fromRecord: { kind: 'activity', id: 'scoops' }, before: 1.5, after: 1.5 },
  ])
  const known = edit(journey, editTouchpoint({ id: 'till', changes: { department: 'Sales' } }))
  expect(serviceBlueprint(known).handOffs[1]).toEqual({
    from: 'Kitchen',
    to: 'Sales',
    fromRecord: { kind: 'activity', id: 'mixes' },
    toRecord: { kind: 'touchpoint', id: 'till' },
    fromPlace: 'queue',
    toPlace: 'pay',
    before: -1.25,
    after: 0.5,
  })
})

describe('nothing behind the line of visibility', () => {
  it('is told of where customers are met and nobody is said to work behind', () => {
    // search: a pin; queue: mixes backstage; pay: a till; enjoy: cools in support.
    expect(serviceBlueprint(journey).nothingBehind).toEqual(['search', 'pay'])
    const supported = addActivity({ id: 'counts', place: 'pay', lane: 'help', text: 'Counts the cash' })
    expect(serviceBlueprint(edit(journey, supported)).nothingBehind).toEqual(['search'])
  })

  it('is not told of where there is no lane for it, nor where nobody is met', () => {
    expect(serviceBlueprint(edit(bare, addLane({ id: 'meets', role: 'touchpoints' }))).nothingBehind).toEqual([])
    const quiet = edit(journey, { type: 'touchpoint.remove', id: 'pin' })
    expect(serviceBlueprint(quiet).nothingBehind).toEqual(['pay'])
  })
})

it('knows nothing of a journey without lanes or columns', () => {
  const empty = { ...createJourney({ title: 'Empty' }), lanes: {} }
  expect(serviceBlueprint(empty)).toEqual({
    sections: [],
    lines: [],
    ordered: true,
    handOffs: [],
    nothingBehind: [],
    coverage: 0,
  })
})

it('gives the identical object until something that it reads changes', () => {
  expect(serviceBlueprint({ ...journey, title: 'Other' })).toBe(serviceBlueprint(journey))
  expect(serviceBlueprint({ ...journey, lanes: {} })).not.toBe(serviceBlueprint(journey))
})
