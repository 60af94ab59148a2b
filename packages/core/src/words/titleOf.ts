import type { Journey } from '../model/journey.ts'
import { kinds, type Kind, type RecordRef } from '../model/kind.ts'
import { recordOf, type Records } from '../model/records.ts'

const ownTitle = (record: Records[Kind]): string | undefined => {
  if ('title' in record) return record.title
  if ('text' in record) return record.text
  if ('source' in record) return record.source
  if ('answer' in record) return record.answer
  return undefined
}

/**
 * What people call a record: its title, text, source or answer; for an emotion the persona who feels it; for what has no words
 * of its own, or is not there, its id.
 */
export const titleOf = (journey: Journey, { kind, id }: RecordRef): string => {
  const record = recordOf(journey, kind, id)
  const own = record && ownTitle(record)
  if (own !== undefined) return own
  return record && 'persona' in record ? titleOf(journey, { kind: 'persona', id: record.persona }) : id
}

/** The same where only the id is known. */
export const titleById = (journey: Journey, id: string): string => {
  const kind = kinds.find((candidate) => recordOf(journey, candidate, id))
  return kind ? titleOf(journey, { kind, id }) : id
}

/** What the step or stage of this id is called. */
export const placeTitle = (journey: Journey, place: string): string =>
  titleOf(journey, { kind: recordOf(journey, 'step', place) ? 'step' : 'stage', id: place })
