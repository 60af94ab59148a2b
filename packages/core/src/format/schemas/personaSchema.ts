import type * as z from 'zod/mini'
import type { Persona } from '../../model/persona.ts'
import { count, evidenceLinks, id, optional, order, picture, share, text, texts, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A persona as it is kept. */
export const personaSchema: z.ZodMiniType<Persona> = proven<Persona>()(
  record({
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
    segment: optional(record({ title: optional(title), size: optional(count), share: optional(share) })),
    evidence: evidenceLinks,
  }),
)
