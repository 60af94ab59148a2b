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
const whole = (kind: Kind, record: object): WholeRecord => ({ kind, record }) as unknown as WholeRecord

interface TableDiff {
  readonly added: readonly WholeRecord[]
  readonly removed: readonly WholeRecord[]
  readonly changes: readonly RecordChange[]
}

const removedFrom = (kind: Kind, before: Table<object>, after: Table<object>): readonly WholeRecord[] =>
  Object.entries(before)
    .filter(([id]) => lookUp(after, id) === undefined)
    .map(([, record]) => whole(kind, record))

// One walk through each table: to the engine, one of thousands of keys is dear to list.
const tableDiff = (kind: Kind, before: Table<object>, after: Table<object>): TableDiff => {
  const added: WholeRecord[] = []
  const changes: RecordChange[] = []
  const now = Object.entries(after)
  for (const [id, record] of now) {
    const was = lookUp(before, id)
    if (was === record) continue
    const fields = was ? changedFields(membersOf(was), membersOf(record)) : []
    if (!was) added.push(whole(kind, record))
    else if (fields.length > 0) changes.push({ kind, id, fields })
  }
  const nothingGone = Object.keys(before).length === now.length - added.length
  return { added, changes, removed: nothingGone ? [] : removedFrom(kind, before, after) }
}

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
    const tables = kinds
      .map((kind) => ({ kind, was: tableOf(before, kind), is: tableOf(after, kind) }))
      .filter(({ was, is }) => was !== is)
      .map(({ kind, was, is }) => tableDiff(kind, was, is))
    const changes = tables.flatMap((table) => table.changes)
    return {
      head: changedFields(headOf(before), headOf(after)),
      added: tables.flatMap(({ added }) => added),
      removed: tables.flatMap(({ removed }) => removed),
      changed: having(changes, false),
      moved: having(changes, true),
    }
  },
)
