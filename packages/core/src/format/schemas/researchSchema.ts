import type * as z from 'zod/mini'
import { researchQuestions, type Research } from '../../model/research.ts'
import { choice, evidenceLinks, id, optional, order, personaLinks, text } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** An answer from research as it is kept. */
export const researchSchema: z.ZodMiniType<Research> = proven<Research>()(
  record({
    id: id<'research'>(),
    question: choice(researchQuestions),
    order,
    answer: optional(text),
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
