import type { Fields } from './field.ts'
import { choice, evidenceLinks, id, optional, order, personaLinks, place, reference, text, title } from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** Who may act. */
export const actors = ['customer', 'staff', 'system'] as const
/** Who acts: the customer, the staff, or a system. */
export type Actor = (typeof actors)[number]

/** What the customer, the staff or a system does. */
export interface Activity {
  readonly id: Id<'activity'>
  readonly place: PlaceId
  readonly lane: Id<'lane'>
  /** Place among the activities of the same step and lane. */
  readonly order: string
  readonly text: string
  readonly actor?: Actor
  /** The person or team that answers for it. */
  readonly owner?: string
  readonly department?: string
  /** Who does or meets it; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

export const activityFields: Fields<Activity> = {
  id: id<'activity'>(),
  place,
  lane: reference('lane', 'remove'),
  order,
  text,
  actor: optional(choice(actors)),
  owner: optional(title),
  department: optional(title),
  personas: personaLinks,
  evidence: evidenceLinks,
}
