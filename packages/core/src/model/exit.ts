import type { Fields } from './field.ts'
import { choice, evidenceLinks, id, optional, order, personaLinks, place, share, text, title } from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** Where customers may leave to. */
export const exitDestinations = ['competitor', 'gave-up', 'other'] as const
/** Where the leaving customers go: to a competitor, nowhere (they gave up), or elsewhere. */
export type ExitDestination = (typeof exitDestinations)[number]

/** Customers leaving the journey. */
export interface Exit {
  readonly id: Id<'exit'>
  readonly place: PlaceId
  /** Place among the exits of the same step. */
  readonly order: string
  readonly to: ExitDestination
  /** The competitor's name, or where else they go. */
  readonly title?: string
  readonly reason?: string
  /** The share of those who reach this place and leave here, 0 … 1. */
  readonly share?: number
  /** Who leaves; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

export const exitFields: Fields<Exit> = {
  id: id<'exit'>(),
  place,
  order,
  to: choice(exitDestinations),
  title: optional(title),
  reason: optional(text),
  share: optional(share),
  personas: personaLinks,
  evidence: evidenceLinks,
}
