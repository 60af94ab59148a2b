import type { Id } from '../model/id.ts'
import type { Kind } from '../model/kind.ts'
import { recordOf } from '../model/records.ts'
import { cascadeOf } from './cascade.ts'
import { defineOperation, type Creator } from './definition.ts'
import { assignFields, draftTable } from './draft.ts'

/** Which record to remove. */
export interface Remove<K extends Kind> {
  readonly id: Id<K>
}

export type RemoveCreator<K extends Kind> = Creator<`${K}.remove`, Remove<K>, Remove<K>>

/** The operation that removes a record and all that hangs on it; the Change lists what went, undo brings it back. */
export const removing = <K extends Kind>(kind: K): RemoveCreator<K> =>
  defineOperation<`${K}.remove`, Remove<K>, Remove<K>>(
    {
      type: `${kind}.remove`,
      texts: ['id'],
      refuse: (journey, { id }) => (recordOf(journey, kind, id) ? undefined : { code: 'unknown-record', kind, id }),
      change(draft, { id }, journey) {
        const { removed, edited } = cascadeOf(journey, kind, id)
        for (const gone of removed) Reflect.deleteProperty(draftTable(draft, gone.kind), gone.id)
        for (const left of edited) {
          const record = draftTable(draft, left.kind)[left.id]
          if (record) assignFields(record, left.changes)
        }
      },
    },
    (remove) => remove,
  )
