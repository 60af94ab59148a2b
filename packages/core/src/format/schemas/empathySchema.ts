import type * as z from 'zod/mini'
import { empathyAspects, type Empathy } from '../../model/empathy.ts'
import { choice, evidenceLinks, id, order, text } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** An entry of an empathy map as it is kept. */
export const empathySchema: z.ZodMiniType<Empathy> = proven<Empathy>()(
  record({
    id: id<'empathy'>(),
    persona: id<'persona'>(),
    aspect: choice(empathyAspects),
    order,
    text,
    evidence: evidenceLinks,
  }),
)
