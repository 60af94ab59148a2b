import type { Journey } from '../model/journey.ts'
import { recordOf } from '../model/records.ts'
import type { MergeConflict } from '../versions/merge/merge.ts'
import { titleOf } from './titleOf.ts'

const names = ['title', 'text', 'source', 'answer']

const nameIn = (record: unknown): string | undefined => {
  if (typeof record !== 'object' || record === null) return undefined
  const name = names.map((field): unknown => Reflect.get(record, field)).find((value) => typeof value === 'string')
  return typeof name === 'string' ? name : undefined
}

/** What the record of a conflict is called, in the merged journey or, where it is not there, on the side that had it. */
export const conflictTitle = ({ kind, id, mine, theirs }: MergeConflict, journey: Journey): string => {
  if (kind === 'journey') return journey.title
  return recordOf(journey, kind, id) ? titleOf(journey, { kind, id }) : (nameIn(mine) ?? nameIn(theirs) ?? id)
}
