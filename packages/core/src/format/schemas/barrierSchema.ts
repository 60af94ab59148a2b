import type * as z from 'zod/mini'
import { barrierCauses, type Barrier } from '../../model/barrier.ts'
import { fourCs } from '../../model/fourC.ts'
import {
  choice,
  choices,
  evidenceLinks,
  id,
  optional,
  order,
  personaLinks,
  place,
  share,
  text,
  title,
} from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A barrier as it is kept. */
export const barrierSchema: z.ZodMiniType<Barrier> = proven<Barrier>()(
  record({
    id: id<'barrier'>(),
    place,
    order,
    title,
    description: optional(text),
    severity: optional(share),
    frequency: optional(share),
    cause: optional(choice(barrierCauses)),
    department: optional(title),
    fourC: optional(choices(fourCs)),
    blocks: optional(place),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
