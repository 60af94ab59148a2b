import type { Fields } from './field.ts'
import { choice, count, date, id, link, optional, order, text, title } from './fields.ts'
import type { Id } from './id.ts'

/** How much a piece of evidence proves, weakest first. What has no evidence is assumed. */
export const evidenceStrengths = ['assumed', 'inferred', 'observed', 'measured'] as const
/** How much a piece of evidence proves; see `evidenceStrengths`. */
export type EvidenceStrength = (typeof evidenceStrengths)[number]

/** The ways of finding out. */
export const evidenceTypes = [
  'interview',
  'survey',
  'analytics',
  'observation',
  'usability-test',
  'support',
  'review',
  'experiment',
  'workshop',
  'desk',
  'other',
] as const
/** How it was found out; `support` is what customers told the support, `desk` is reading what others found. */
export type EvidenceType = (typeof evidenceTypes)[number]

/** Why we believe something. */
export interface Evidence {
  readonly id: Id<'evidence'>
  /** Place in the list of evidence. */
  readonly order: string
  readonly strength: EvidenceStrength
  readonly type?: EvidenceType
  /** Where it comes from: “interviews at the door”. */
  readonly source?: string
  /** The day it was gathered, as `2026-05-17`. */
  readonly date?: string
  /** The day after which it should be looked at again. */
  readonly reviewBy?: string
  /** How many people, sessions or cases it rests on. */
  readonly sampleSize?: number
  /** An `https`, `http` or `mailto` address. */
  readonly link?: string
  /** The telling passage, word for word. */
  readonly quote?: string
}

export const evidenceFields: Fields<Evidence> = {
  id: id<'evidence'>(),
  order,
  strength: choice(evidenceStrengths),
  type: optional(choice(evidenceTypes)),
  source: optional(title),
  date: optional(date),
  reviewBy: optional(date),
  sampleSize: optional(count),
  link: optional(link),
  quote: optional(text),
}
