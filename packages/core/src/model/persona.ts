import type { Fields } from './field.ts'
import { evidenceLinks, id, optional, order, picture, text, texts, title } from './fields.ts'
import type { Id } from './id.ts'

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
  readonly evidence?: readonly Id<'evidence'>[]
}

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
  evidence: evidenceLinks,
}
