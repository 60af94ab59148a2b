import type { Id } from '../../model/id.ts'
import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'

// An id has at most 100 characters; this leaves room for the kind and a number.
const room = 60

/**
 * An id for what a fix would add, named for the record that it is for: `solution-for-one-till`. Not by chance, so that
 * a rule asked twice answers the same, and adding the same draft on two sides of a merge adds it once.
 */
export const draftId = <K extends Kind>(journey: Journey, kind: K, target: string): Id<K> => {
  const base = `${kind}-for-${target.slice(0, room)}`
  let [id, n] = [base, 1]
  while (recordOf(journey, kind, id)) id = `${base}-${String((n += 1))}`
  return id
}
