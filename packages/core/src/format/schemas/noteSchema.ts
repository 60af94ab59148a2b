import type * as z from 'zod/mini'
import { noteTypes, type Note } from '../../model/note.ts'
import { choice, evidenceLinks, id, order, personaLinks, place, text } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A note as it is kept. */
export const noteSchema: z.ZodMiniType<Note> = proven<Note>()(
  record({
    id: id<'note'>(),
    place,
    lane: id<'lane'>(),
    order,
    type: choice(noteTypes),
    text,
    personas: personaLinks,
    evidence: evidenceLinks,
  }),
)
