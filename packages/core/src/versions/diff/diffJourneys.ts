import type { Journey } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { tableOf } from '../../model/records.ts'
import { lookUp, type Table } from '../../model/table.ts'
import { answersByPair } from '../answersByPair.ts'
import { headOf } from '../head.ts'
import { isPlacement } from '../isPlacement.ts'
import { membersOf } from '../members.ts'
import { changedFields } from './changedFields.ts'
import type { JourneyDiff, RecordChange, WholeRecord } from './journeyDiff.ts'

// The compiler cannot follow that the records of a kind's table are of that kind.
const wholes = (kind: Kind, table: Table<object>, without: Table<object>): readonly WholeRecord[] =>
  Object.entries(table)
    .filter(([id]) => lookUp(without, id) === undefined)
    .map(([, record]) => ({ kind, record }) as unknown as WholeRecord)

const changesOf = (kind: Kind, before: Table<object>, after: Table<object>): readonly RecordChange[] =>
  Object.entries(after).flatMap(([id, record]) => {
    const was = lookUp(before, id)
    if (was === undefined || was === record) return []
    const fields = changedFields(membersOf(was), membersOf(record))
    return fields.length === 0 ? [] : [{ kind, id, fields }]
  })

const having = (changes: readonly RecordChange[], placement: boolean): readonly RecordChange[] =>
  changes
    .map(({ kind, id, fields }) => ({
      kind,
      id,
      fields: fields.filter(({ field }) => isPlacement(kind, field) === placement),
    }))
    .filter(({ fields }) => fields.length > 0)

/**
 * What makes `after` of `before`, field by field, matched by id. Applied to `before`, it gives `after`. Time grows with
 * the number of records; a table that both share is not looked into. The identical diff for the same pair.
 */
export const diffJourneys: (before: Journey, after: Journey) => JourneyDiff = /* @__PURE__ */ answersByPair(
  (before: Journey, after: Journey): JourneyDiff => {
    const pairs = kinds
      .map((kind) => ({ kind, was: tableOf(before, kind), is: tableOf(after, kind) }))
      .filter(({ was, is }) => was !== is)
    const changes = pairs.flatMap(({ kind, was, is }) => changesOf(kind, was, is))
    return {
      head: changedFields(headOf(before), headOf(after)),
      added: pairs.flatMap(({ kind, was, is }) => wholes(kind, is, was)),
      removed: pairs.flatMap(({ kind, was, is }) => wholes(kind, was, is)),
      changed: having(changes, false),
      moved: having(changes, true),
    }
  },
)
