import type { Draft } from 'immer'
import type { Journey } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import { tableNames } from '../model/records.ts'
import { isObject, said } from './shape.ts'

/** A record being written, its fields by name. Which fields it may have is checked before a draft exists. */
export type DraftRecord = Record<string, unknown>

/** The table of a kind, ready to be written. What is written must have been checked by `checkRecord`. */
export const draftTable = (draft: Draft<Journey>, kind: Kind): Record<string, DraftRecord> => draft[tableNames[kind]]

/** A copy all the way down, so that the caller's value stays his; members that are undefined are left out. */
export const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(said(value)).map(([name, member]) => [name, copyOf(member)]))
}

/** Writes a copy of a new record into its table. */
export const putRecord = (draft: Draft<Journey>, kind: Kind, record: { readonly id: string }): void => {
  draftTable(draft, kind)[record.id] = copyOf(record) as DraftRecord
}

/** Sets the fields that have a value and takes away those that are null. What is undefined stays as it is. */
export const assignFields = (record: DraftRecord, changes: object): void => {
  for (const [field, value] of Object.entries(said(changes))) {
    if (value === null) Reflect.deleteProperty(record, field)
    else record[field] = copyOf(value)
  }
}
