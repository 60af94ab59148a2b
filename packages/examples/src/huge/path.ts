import type { Channel, ChannelType, Stage, Step, Touchpoint } from '@journeykit/core'
import { cycled, siblings, spread } from './tableOf.ts'

const stageNames = ['Hears of it', 'Looks closer', 'Compares', 'Asks', 'Decides', 'Buys', 'Waits', 'Unpacks'] as const
const doings = ['Reads', 'Asks', 'Compares', 'Fills in', 'Waits for', 'Opens', 'Checks', 'Answers'] as const
const things = [
  'a letter',
  'the form',
  'two offers',
  'the price list',
  'a friend’s advice',
  'the confirmation',
] as const
const contacts = ['Letter', 'Call', 'Page', 'Reminder', 'Counter', 'Survey', 'Notice', 'Chat', 'Leaflet'] as const
const departments = ['Marketing', 'Sales', 'Support', 'Logistics', 'Product'] as const
const channelTypes: readonly [ChannelType, ...ChannelType[]] = ['site', 'email', 'phone', 'place', 'social', 'app']

/** Six channels, some offline, some independent. */
export const channels = (): readonly Channel[] =>
  siblings(channelTypes.length, (order, i) => ({
    id: `channel-${i}`,
    order,
    title: cycled(['Site', 'E-mail', 'Phone', 'Office', 'Social network', 'App'], i),
    medium: cycled(['online', 'online', 'offline', 'offline', 'online', 'online'], i),
    ownership: cycled(['owned', 'owned', 'owned', 'owned', 'independent', 'owned'], i),
    type: cycled(channelTypes, i),
  }))

/** Stages whose counts fall from one to the next. */
export const stages = (length: number): readonly Stage[] =>
  siblings(length, (order, i) => ({
    id: `stage-${i}`,
    order,
    title: `${i + 1}. ${cycled(stageNames, i)}`,
    expected: { min: 'PT10M', max: `P${1 + (i % 5)}D` },
    actual: { min: 'PT20M', max: `P${1 + (i % 7)}D` },
    working: { expected: 'PT10M', actual: `PT${10 + (i % 4) * 5}M` },
    waiting: { expected: 'PT1H', actual: `PT${1 + (i % 6)}H` },
    reached: Math.round(100_000 * 0.85 ** i * (1 - 0.1 * spread(i))),
  }))

/** The same number of steps for each stage. */
export const steps = (stageIds: readonly string[], perStage: number): readonly Step[] =>
  stageIds.flatMap((stage, s) =>
    siblings(perStage, (order, i) => ({
      id: `step-${s}-${i}`,
      stage,
      order,
      title: `${cycled(doings, s * 3 + i)} ${cycled(things, s + i)}`,
      ...(i % 4 === 3 && { working: { actual: 'PT5M' }, waiting: { expected: 'PT10M', actual: `PT${5 + i * 3}M` } }),
      ...(i % 9 === 8 && { repeats: Math.round(spread(s) * 30) / 100 }),
    })),
  )

const touchpoint = (place: string, order: string, i: number): Touchpoint => ({
  id: `touchpoint-${i}`,
  place,
  order,
  title: `${cycled(contacts, i)} ${i + 1}`,
  channel: `channel-${Math.floor(spread(i) * channelTypes.length)}`,
  startedBy: i % 3 === 0 ? 'company' : 'customer',
  ...(i % 4 === 0 && { sees: 'A page with more than it needs' }),
  ...(i % 7 === 0 && { response: { median: 'PT3H', p90: 'PT9H', target: 'PT1H', competitor: 'PT30M' } }),
  ...(i % 13 === 12 && { startsOver: true }),
  ...(i % 3 !== 2 && { department: cycled(departments, i) }),
  ...(i % 6 === 0 && { owner: `Team ${i % 5}` }),
  ...(i % 8 === 0 && { fourC: ['convenience'] }),
})

/** `length` touchpoints, spread over the steps as evenly as can be. */
export const touchpoints = (stepIds: readonly string[], length: number): readonly Touchpoint[] =>
  stepIds.flatMap((place, s) => {
    const from = Math.floor((s * length) / stepIds.length)
    const to = Math.floor(((s + 1) * length) / stepIds.length)
    return siblings(to - from, (order, i) => touchpoint(place, order, from + i))
  })
