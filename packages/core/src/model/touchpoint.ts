import type { Duration } from './duration.ts'
import type { Fields } from './field.ts'
import {
  choice,
  choices,
  duration,
  evidenceLinks,
  group,
  id,
  mark,
  optional,
  order,
  personaLinks,
  place,
  reference,
  text,
  title,
} from './fields.ts'
import { fourCs, type FourC } from './fourC.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** Who may start a contact. */
export const initiators = ['customer', 'company'] as const
/** Who starts the contact. */
export type Initiator = (typeof initiators)[number]

/** How fast the customer gets an answer. */
export interface ResponseTime {
  /** As measured or observed: half of the customers get it within this time. */
  readonly median?: Duration
  /** Nine of ten get it within this time; never shorter than the median. */
  readonly p90?: Duration
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
  /** What was begun elsewhere must be begun again here: told again, filled in again. */
  readonly startsOver?: true
  /** The person or team that answers for it. */
  readonly owner?: string
  readonly department?: string
  /** Which of the four Cs it is about. */
  readonly fourC?: readonly FourC[]
  /** Who meets it; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

const responseFields: Fields<ResponseTime> = {
  median: optional(duration),
  p90: optional(duration),
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
  startsOver: optional(mark),
  owner: optional(title),
  department: optional(title),
  fourC: optional(choices(fourCs)),
  personas: personaLinks,
  evidence: evidenceLinks,
}
