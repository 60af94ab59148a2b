import type { Fields } from './field.ts'
import { choice, id, optional, order, title } from './fields.ts'
import type { Id } from './id.ts'

/** What a lane shows. Its label is free text in any language, so the role is what programs go by. */
export const laneRoles = [
  'actions',
  'touchpoints',
  'channels',
  'emotion',
  'thoughts',
  'barriers',
  'solutions',
  'metrics',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'custom',
] as const

/** What a lane shows; see `laneRoles`. */
export type LaneRole = (typeof laneRoles)[number]

/** The roles that may stand more than once; their notes and activities name the lane that they are in. */
export const freeLaneRoles: ReadonlySet<LaneRole> = new Set<LaneRole>([
  'actions',
  'thoughts',
  'frontstage',
  'backstage',
  'support',
  'custom',
])

/** A row of the map. */
export interface Lane {
  readonly id: Id<'lane'>
  /** Place among the lanes. */
  readonly order: string
  readonly role: LaneRole
  /** The host's own label; without one, the role's word in the reader's language is shown. */
  readonly title?: string
}

export const laneFields: Fields<Lane> = {
  id: id<'lane'>(),
  order,
  role: choice(laneRoles),
  title: optional(title),
}
