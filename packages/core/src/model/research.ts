import type { Fields } from './field.ts'
import { choice, evidenceLinks, id, optional, order, personaLinks, text } from './fields.ts'
import type { Id } from './id.ts'

/**
 * What has to be known before a map is drawn: what customers expect, what they usually buy, what moves them, what they
 * often find difficult, and what would win back those who left.
 */
export const researchQuestions = ['expectations', 'purchases', 'motives', 'difficulties', 'win-back'] as const
/** One of the five questions; see `researchQuestions`. */
export type ResearchQuestion = (typeof researchQuestions)[number]

/** What research has to say to one of the five questions. An answer that rests on no evidence leaves it open. */
export interface Research {
  readonly id: Id<'research'>
  readonly question: ResearchQuestion
  /** Place among the answers to the same question. */
  readonly order: string
  /** Absent while only the evidence is there. */
  readonly answer?: string
  /** Whose answer it is; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

export const researchFields: Fields<Research> = {
  id: id<'research'>(),
  question: choice(researchQuestions),
  order,
  answer: optional(text),
  personas: personaLinks,
  evidence: evidenceLinks,
}
