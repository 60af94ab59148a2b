import type * as z from 'zod/mini'
import { fourCs } from '../../model/fourC.ts'
import { initiators, type Touchpoint } from '../../model/touchpoint.ts'
import {
  choice,
  choices,
  duration,
  evidenceLinks,
  id,
  mark,
  optional,
  order,
  personaLinks,
  place,
  text,
  title,
} from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

const responseSchema = record({
  median: optional(duration),
  p90: optional(duration),
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
    startsOver: optional(mark),
    owner: optional(title),
    department: optional(title),
    fourC: optional(choices(fourCs)),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
