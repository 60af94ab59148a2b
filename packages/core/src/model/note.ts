import type { Fields } from './field.ts'
import { choice, evidenceLinks, id, order, personaLinks, place, reference, text } from './fields.ts'
import type { Id } from './id.ts'
import type { PlaceId } from './place.ts'

/** What a note may be. */
export const noteTypes = ['thought', 'quote', 'question', 'feeling'] as const
/** Whether it is thought, said, asked or felt. */
export type NoteType = (typeof noteTypes)[number]

/** What the customer thinks, says, asks or feels, in words. */
export interface Note {
  readonly id: Id<'note'>
  readonly place: PlaceId
  readonly lane: Id<'lane'>
  /** Place among the notes of the same step and lane. */
  readonly order: string
  readonly type: NoteType
  readonly text: string
  /** Whose it is; absent for every persona. */
  readonly personas?: readonly Id<'persona'>[]
  readonly evidence?: readonly Id<'evidence'>[]
}

export const noteFields: Fields<Note> = {
  id: id<'note'>(),
  place,
  lane: reference('lane', 'remove'),
  order,
  type: choice(noteTypes),
  text,
  personas: personaLinks,
  evidence: evidenceLinks,
}
