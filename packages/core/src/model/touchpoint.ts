import type { Duration } from './duration.ts'
import type { Fields } from './field.ts'
import {
  choice,
  duration,
  evidenceLinks,
  group,
  id,
  optional,
  order,
  personaLinks,
  place,
  reference,
  text,
  title,
} from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** Who may start a contact. */
export const initiators = ['customer', 'company'] as const
/** Who starts the contact. */
export type Initiator = (typeof initiators)[number]

/** How fast the customer gets an answer. */
export interface ResponseTime {
  /** As measured or observed. */
  readonly actual?: Duration
  /** As promised or aimed at. */
  readonly target?: Duration
  /** What the best competitor needs. */
  readonly competitor?: Duration
}

/** One contact of the customer with the brand. */
export interface Touchpoint {
  readonly id: Id<'touchpoint'>
  readonly place: PlaceId
  /** Place among the touchpoints of the same step. */
  readonly order: string
  readonly title: string
  readonly description?: string
  /** Where the contact happens; absent while unknown. */
  readonly channel?: Id<'channel'>
  readonly startedBy?: Initiator
  /** What the customer sees. */
  readonly sees?: string
  /** What the customer hears. */
  readonly hears?: string
  /** What the customer feels, in words; scores are emotions. */
  readonly feels?: string
  readonly response?: ResponseTime
  /** Who meets it; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

const responseFields: Fields<ResponseTime> = {
  actual: optional(duration),
  target: optional(duration),
  competitor: optional(duration),
}

export const touchpointFields: Fields<Touchpoint> = {
  id: id<'touchpoint'>(),
  place,
  order,
  title,
  description: optional(text),
  channel: optional(reference('channel', 'clear')),
  startedBy: optional(choice(initiators)),
  sees: optional(text),
  hears: optional(text),
  feels: optional(text),
  response: optional(group<ResponseTime>(responseFields)),
  personas: personaLinks,
  evidence: evidenceLinks,
}
