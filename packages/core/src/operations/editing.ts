import { checkRecord } from '../model/checkJourney.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { Kind } from '../model/kind.ts'
import { belonging, recordOf, type Belonging, type Records } from '../model/records.ts'
import { defineOperation, type Creator } from './definition.ts'
import { assignFields, draftTable } from './draft.ts'
import type { Refusal } from './refusal.ts'
import { isObject, said } from './shape.ts'

/** The fields that tell who a record is and to what it belongs: they change by moving, or never. */
type FixedField<K extends Kind> = 'id' | 'order' | Belonging[K] | (K extends 'lane' ? 'role' : never)

/** New values by field; null takes an optional field away. */
export type Changes<R> = {
  readonly [F in keyof R]?: Record<never, never> extends Pick<R, F> ? Required<R>[F] | null : R[F]
}

/** Which record to edit, and its new values; null takes an optional field away. */
export interface Edit<K extends Kind> {
  readonly id: Id<K>
  readonly changes: Changes<Omit<Records[K], FixedField<K>>>
}

export type EditCreator<K extends Kind> = Creator<`${K}.edit`, Edit<K>, Edit<K>>

const isFixed = (kind: Kind, field: string): boolean =>
  field === 'id' || field === 'order' || (kind === 'lane' && field === 'role') || belonging[kind].includes(field)

/** The record with the changes made: null takes a field away. */
export const changed = <R extends object>(record: R, changes: object): R => {
  const merged = { ...record, ...said(changes) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as R
}

const refuseEditing = <K extends Kind>(journey: Journey, kind: K, { id, changes }: Edit<K>): Refusal | undefined => {
  if (!isObject(changes)) return { code: 'malformed-operation', type: `${kind}.edit` }
  const record = recordOf(journey, kind, id)
  if (!record) return { code: 'unknown-record', kind, id }
  const field = Object.keys(changes).find((name) => isFixed(kind, name))
  if (field !== undefined) return { code: 'field-not-editable', kind, id, field }
  const breaches = checkRecord(journey, kind, changed(record, changes))
  return breaches.length > 0 ? { code: 'unsound', kind, id, breaches } : undefined
}

/** The operation that changes fields of a record. Editing the same fields in quick succession is one typing. */
export const editing = <K extends Kind>(kind: K): EditCreator<K> =>
  defineOperation<`${K}.edit`, Edit<K>, Edit<K>>(
    {
      type: `${kind}.edit`,
      texts: ['id'],
      refuse: (journey, edit) => refuseEditing(journey, kind, edit),
      change(draft, { id, changes }) {
        const record = draftTable(draft, kind)[id]
        if (record) assignFields(record, changes)
      },
      typingTarget: ({ id, changes }) => [id, ...Object.keys(changes).sort()].join(),
    },
    (edit) => edit,
  )
