import type { Fields } from './field.ts'
import {
  choice,
  choices,
  evidenceLinks,
  id,
  optional,
  order,
  otherPlace,
  personaLinks,
  place,
  share,
  text,
  title,
} from './fields.ts'
import { fourCs, type FourC } from './fourC.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** Where a barrier comes from. `product`: a part of the product itself keeps the customer from acting. */
export const barrierCauses = [
  'product',
  'price',
  'information',
  'process',
  'service',
  'marketing',
  'sales',
  'technology',
  'rules',
  'customer',
  'other',
] as const
/** Where a barrier comes from; see `barrierCauses`. */
export type BarrierCause = (typeof barrierCauses)[number]

/** What keeps the customer from going on. */
export interface Barrier {
  readonly id: Id<'barrier'>
  readonly place: PlaceId
  /** Place among the barriers of the same step. */
  readonly order: string
  readonly title: string
  readonly description?: string
  /** How much it hinders those who meet it, 0 (not at all) … 1 (stops them). */
  readonly severity?: number
  /** The share of customers who meet it, 0 … 1. */
  readonly frequency?: number
  readonly cause?: BarrierCause
  /** Whose work it comes from. */
  readonly department?: string
  /** Which of the four Cs it is about. */
  readonly fourC?: readonly FourC[]
  /** The step or stage that the customer is kept from reaching. */
  readonly blocks?: PlaceId
  /** Who meets it; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

export const barrierFields: Fields<Barrier> = {
  id: id<'barrier'>(),
  place,
  order,
  title,
  description: optional(text),
  severity: optional(share),
  frequency: optional(share),
  cause: optional(choice(barrierCauses)),
  department: optional(title),
  fourC: optional(choices(fourCs)),
  blocks: optional(otherPlace),
  personas: personaLinks,
  evidence: evidenceLinks,
}
