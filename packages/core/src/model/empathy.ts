import type { Fields } from './field.ts'
import { choice, evidenceLinks, id, order, reference, text } from './fields.ts'
import type { Id } from './id.ts'

/** The parts of an empathy map: the four quadrants, pains and gains, and what reaches the person from outside. */
export const empathyAspects = ['says', 'thinks', 'does', 'feels', 'pains', 'gains', 'sees', 'hears'] as const
/** A part of the empathy map; see `empathyAspects`. */
export type EmpathyAspect = (typeof empathyAspects)[number]

/** One entry of a persona's empathy map. */
export interface Empathy {
  readonly id: Id<'empathy'>
  readonly persona: Id<'persona'>
  readonly aspect: EmpathyAspect
  /** Place among the entries of the same part. */
  readonly order: string
  readonly text: string
  readonly evidence?: readonly Id<'evidence'>[]
}

export const empathyFields: Fields<Empathy> = {
  id: id<'empathy'>(),
  persona: reference('persona', 'remove'),
  aspect: choice(empathyAspects),
  order,
  text,
  evidence: evidenceLinks,
}
