import * as z from 'zod/mini'
import type { BreachCode } from '../../model/breach.ts'
import { evidenceStrengths, type Evidence } from '../../model/evidence.ts'
import { choice, count, id, link, optional, order, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A piece of evidence as it is kept. */
export const evidenceSchema: z.ZodMiniType<Evidence> = proven<Evidence>()(
  record({
    id: id<'evidence'>(),
    order,
    strength: choice(evidenceStrengths),
    source: optional(title),
    date: optional(z.iso.date('not-a-date' satisfies BreachCode)),
    sampleSize: optional(count),
    link: optional(link),
    quote: optional(text),
  }),
)
