import type { Fields } from './field.ts'
import { count, evidenceLinks, group, id, optional, order, picture, share, text, texts, title } from './fields.ts'
import type { Id } from './id.ts'

/** The real customers that a persona stands for. */
export interface Segment {
  /** What the segment is called: “regulars from the neighbourhood”. */
  readonly title?: string
  /** How many customers are in it. */
  readonly size?: number
  /** Its share of all customers, 0 … 1. */
  readonly share?: number
}

/** A fictional person who stands for a segment of real customers. */
export interface Persona {
  readonly id: Id<'persona'>
  /** Place among the personas; the first is the map's main one. */
  readonly order: string
  readonly title: string
  /** One line that tells who this is: “29, likes to discover”. */
  readonly summary?: string
  /** Age, family, occupation, income … in words. */
  readonly demographics?: string
  /** Where the person lives. */
  readonly location?: string
  readonly interests?: readonly string[]
  readonly goals?: readonly string[]
  readonly frustrations?: readonly string[]
  /** Something this person would say. */
  readonly quote?: string
  /** Address of a picture: `https`, `http` or a `data:` picture other than SVG. */
  readonly photo?: string
  readonly segment?: Segment
  /** Where the portrait and its numbers come from. A persona without is visibly an assumption. */
  readonly evidence?: readonly Id<'evidence'>[]
}

const segmentFields: Fields<Segment> = { title: optional(title), size: optional(count), share: optional(share) }

export const personaFields: Fields<Persona> = {
  id: id<'persona'>(),
  order,
  title,
  summary: optional(title),
  demographics: optional(text),
  location: optional(title),
  interests: optional(texts),
  goals: optional(texts),
  frustrations: optional(texts),
  quote: optional(text),
  photo: optional(picture),
  segment: optional(group<Segment>(segmentFields)),
  evidence: evidenceLinks,
}
