import type * as z from 'zod/mini'
import { initiators, type Touchpoint } from '../../model/touchpoint.ts'
import { choice, duration, evidenceLinks, id, optional, order, personaLinks, place, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

const responseSchema = record({
  actual: optional(duration),
  target: optional(duration),
  competitor: optional(duration),
})

/** A touchpoint as it is kept. */
export const touchpointSchema: z.ZodMiniType<Touchpoint> = proven<Touchpoint>()(
  record({
    id: id<'touchpoint'>(),
    place,
    order,
    title,
    description: optional(text),
    channel: optional(id<'channel'>()),
    startedBy: optional(choice(initiators)),
    sees: optional(text),
    hears: optional(text),
    feels: optional(text),
    response: optional(responseSchema),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
