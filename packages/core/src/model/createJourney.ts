import { createId, type Id } from './id.ts'
import type { Journey, JourneyHead } from './journey.ts'
import type { LaneRole, Lane } from './lane.ts'
import { keyBetween } from './order.ts'
import { defaultScale } from './scale.ts'
import type { Table } from './table.ts'

/** What a new journey must be told: its title. All else has a usual value. */
export interface NewJourney extends Partial<JourneyHead> {
  readonly title: string
  /** The lanes it starts with, top to bottom. */
  readonly lanes?: readonly LaneRole[]
}

/** The lanes of a new journey: the elements of the map from what happens down to what is done about it. */
export const usualLanes: readonly LaneRole[] = [
  'actions',
  'touchpoints',
  'emotion',
  'thoughts',
  'barriers',
  'solutions',
]

const laneTable = (roles: readonly LaneRole[]): Table<Lane> => {
  const lanes: Record<string, Lane> = {}
  let order: string | undefined
  for (const [i, role] of roles.entries()) {
    order = keyBetween(order, undefined)
    // Named by role and number, so that scripts can speak of a new journey's lanes: `thoughts`, a second `thoughts-2`.
    const earlier = roles.slice(0, i).filter((other) => other === role).length
    const id: Id<'lane'> = earlier === 0 ? role : `${role}-${String(earlier + 1)}`
    lanes[id] = { id, order, role }
  }
  return lanes
}

/** A journey with lanes and nothing else. What it is told is taken as it is; `checkJourney` says whether it is sound. Its lanes' ids are their roles: `touchpoints`, `emotion`, `thoughts` … */
export const createJourney = ({ lanes = usualLanes, ...head }: NewJourney): Journey => ({
  id: createId('journey'),
  state: 'current',
  locale: 'en',
  scale: defaultScale,
  ...head,
  personas: {},
  empathy: {},
  stages: {},
  steps: {},
  lanes: laneTable(lanes),
  channels: {},
  touchpoints: {},
  activities: {},
  emotions: {},
  barriers: {},
  solutions: {},
  notes: {},
  metrics: {},
  exits: {},
  research: {},
  evidence: {},
})
