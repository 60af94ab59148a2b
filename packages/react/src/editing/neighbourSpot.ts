import { columnsOf, type Journey, type RecordRef } from '@journeykit/core'
import { familyOf, isCard, namesLane, type CardKind } from './families.ts'
import { columnOfPlace, lanesFor, sameSpot, spotsInCell, spotsInLine, type Spot } from './spot.ts'

/** Where to, as the map is read: back towards the beginning of the journey or forth to its end, up or down. */
export type Direction = 'back' | 'forth' | 'up' | 'down'

export const directions: readonly Direction[] = ['back', 'forth', 'up', 'down']

/** The direction of the journey in which one goes where it runs down. */
export const alongOf = (direction: Direction): 'back' | 'forth' => (forward(direction) ? 'forth' : 'back')

const forward = (direction: Direction): boolean => direction === 'forth' || direction === 'down'

const beside = (spots: readonly Spot[], spot: Spot, direction: Direction): Spot | undefined => {
  const at = spots.findIndex((other) => sameSpot(other, spot))
  return at < 0 ? undefined : spots[at + (forward(direction) ? 1 : -1)]
}

const besideCell = (
  journey: Journey,
  kind: CardKind,
  moved: readonly RecordRef[],
  spot: Spot,
  direction: Direction,
): Spot | undefined => {
  const column = spot.place === undefined ? undefined : columnOfPlace(journey, spot.place)
  const { lane } = spot
  if (!column || lane === undefined) return undefined
  const here = spotsInCell(journey, kind, lane, column, moved)
  if (direction === 'up' || direction === 'down') {
    const within = beside(here, spot, direction)
    if (within || !namesLane(kind)) return within
    const lanes = lanesFor(journey, kind)
    const next = lanes[lanes.findIndex(({ id }) => id === lane) + (direction === 'down' ? 1 : -1)]
    const spots = next ? spotsInCell(journey, kind, next.id, column, moved) : []
    return direction === 'down' ? spots[0] : spots.at(-1)
  }
  const columns = columnsOf(journey)
  const next = columns[columns.indexOf(column) + (direction === 'forth' ? 1 : -1)]
  if (!next) return undefined
  const spots = spotsInCell(journey, kind, lane, next, moved)
  const at = here.findIndex((other) => sameSpot(other, spot))
  return spots[Math.min(Math.max(at, 0), spots.length - 1)]
}

/**
 * The spot beside a spot, for records that are on the move of which the first leads: at the same height in the next column,
 * above or below in the cell and, for what may stand in several lanes, in the lane after that. Undefined at the edge.
 */
export const neighbourSpot = (
  journey: Journey,
  moved: readonly RecordRef[],
  spot: Spot,
  direction: Direction,
): Spot | undefined => {
  const kind = moved[0]?.kind
  if (kind === undefined) return undefined
  if (isCard(kind)) return besideCell(journey, kind, moved, spot, direction)
  const family = familyOf(kind)
  if (family === undefined || family === 'card') return undefined
  const upright = direction === 'up' || direction === 'down'
  return upright === (family === 'lane') ? beside(spotsInLine(journey, family, moved), spot, direction) : undefined
}

/**
 * The same for a map that runs down: there heads stand below each other, and below the end of a step comes the next one.
 * Lanes are a list in any map.
 */
export const spotBelow = (
  journey: Journey,
  moved: readonly RecordRef[],
  spot: Spot,
  direction: Direction,
): Spot | undefined => {
  const kind = moved[0]?.kind
  const next = neighbourSpot(journey, moved, spot, direction)
  if (next || kind === undefined || kind === 'lane' || (direction !== 'up' && direction !== 'down')) return next
  const along = alongOf(direction)
  const beyond = neighbourSpot(journey, moved, spot, along)
  const column = beyond?.place === undefined ? undefined : columnOfPlace(journey, beyond.place)
  if (!isCard(kind) || !column) return beyond
  const end = along === 'forth' ? 0 : -1
  // What may stand in several lanes goes through all of them before it comes to the next step.
  const lane = namesLane(kind) ? lanesFor(journey, kind).at(end)?.id : spot.lane
  return lane === undefined ? undefined : spotsInCell(journey, kind, lane, column, moved).at(end)
}
