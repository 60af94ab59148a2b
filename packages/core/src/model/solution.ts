import type { Fields } from './field.ts'
import { evidenceLinks, id, numberFrom, optional, order, place, references, text, title } from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** What removes barriers or answers questions. */
export interface Solution {
  readonly id: Id<'solution'>
  readonly place: PlaceId
  /** Place among the solutions of the same step. */
  readonly order: string
  readonly title: string
  readonly description?: string
  /** The barriers it removes. */
  readonly barriers?: readonly Id<'barrier'>[]
  /** The questions it answers. */
  readonly questions?: readonly Id<'note'>[]
  /** How much it helps one customer, on RICE's scale: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. */
  readonly impact?: number
  /** Work in person-months, more than 0. */
  readonly effort?: number
  /** The person or team that answers for it. */
  readonly owner?: string
  readonly evidence?: readonly Id<'evidence'>[]
}

export const solutionFields: Fields<Solution> = {
  id: id<'solution'>(),
  place,
  order,
  title,
  description: optional(text),
  barriers: optional(references('barrier', 'clear')),
  questions: optional(references('note', 'clear')),
  impact: optional(numberFrom(0, 3)),
  effort: optional(numberFrom(0.01, 100_000)),
  owner: optional(title),
  evidence: evidenceLinks,
}
