import type * as z from 'zod/mini'
import { exitDestinations, type Exit } from '../../model/exit.ts'
import { choice, evidenceLinks, id, optional, order, personaLinks, place, share, text, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** An exit as it is kept. */
export const exitSchema: z.ZodMiniType<Exit> = proven<Exit>()(
  record({
    id: id<'exit'>(),
    place,
    order,
    to: choice(exitDestinations),
    title: optional(title),
    reason: optional(text),
    share: optional(share),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
