import type { Draft } from 'immer'
import type { Journey } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import { tableNames } from '../model/records.ts'

/** A record being written, its fields by name. Which fields it may have is checked before a draft exists. */
export type DraftRecord = Record<string, unknown>

/** The table of a kind, ready to be written. */
export const draftTable = (draft: Draft<Journey>, kind: Kind): Record<string, DraftRecord> =>
  // A draft of a union of tables can be read but not written; what is written was checked by `checkRecord`.
  draft[tableNames[kind]] as unknown as Record<string, DraftRecord>

/** Sets the fields that have a value and takes away those that are null. Values are copied, so the caller's stay his. */
export const assignFields = (record: DraftRecord, changes: object): void => {
  for (const [field, value] of Object.entries(changes)) {
    if (value === null) Reflect.deleteProperty(record, field)
    else record[field] = structuredClone(value)
  }
}
