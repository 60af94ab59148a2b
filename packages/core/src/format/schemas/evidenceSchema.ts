import type * as z from 'zod/mini'
import { evidenceStrengths, evidenceTypes, type Evidence } from '../../model/evidence.ts'
import { choice, count, date, id, link, optional, order, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A piece of evidence as it is kept. */
export const evidenceSchema: z.ZodMiniType<Evidence> = proven<Evidence>()(
  record({
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
  }),
)
