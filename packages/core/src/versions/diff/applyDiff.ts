import { checkJourney } from '../../model/checkJourney.ts'
import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import { recordOf } from '../../model/records.ts'
import { memberOf, membersOf, withMember, type Members } from '../members.ts'
import { sameValue } from '../sameValue.ts'
import { withRecords, type Put } from '../withRecords.ts'
import type { DiffRefusal } from './diffRefusal.ts'
import { isJourneyDiff } from './isJourneyDiff.ts'
import type { FieldChange, JourneyDiff, RecordChange, WholeRecord } from './journeyDiff.ts'

/** The journey that came of a diff, or why it was not applied. */
export type DiffOutcome =
  { readonly ok: true; readonly journey: Journey } | { readonly ok: false; readonly refusal: DiffRefusal }

interface Working {
  readonly records: Map<string, Put>
  readonly refusals: DiffRefusal[]
}

const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`

const changeMembers = (members: Members, fields: readonly FieldChange[], differs: (field: string) => void): Members =>
  fields.reduce((changed, { field, before, after }) => {
    if (!sameValue(memberOf(members, field), before)) differs(field)
    return withMember(changed, field, after)
  }, members)

const add = (journey: Journey, { kind, record }: WholeRecord, { records, refusals }: Working): void => {
  const { id } = record
  if (recordOf(journey, kind, id) || records.has(keyOf(kind, id))) refusals.push({ code: 'record-there', kind, id })
  else records.set(keyOf(kind, id), { kind, id, record })
}

const remove = (journey: Journey, { kind, record }: WholeRecord, { records, refusals }: Working): void => {
  const { id } = record
  const there = recordOf(journey, kind, id)
  if (!there) refusals.push({ code: 'record-missing', kind, id })
  else if (!sameValue(there, record)) refusals.push({ code: 'value-differs', kind, id })
  else records.set(keyOf(kind, id), { kind, id })
}

const change = (journey: Journey, { kind, id, fields }: RecordChange, { records, refusals }: Working): void => {
  const earlier = records.get(keyOf(kind, id))
  const there = earlier ? earlier.record : recordOf(journey, kind, id)
  if (!there) return void refusals.push({ code: 'record-missing', kind, id })
  const differs = (field: string): void => void refusals.push({ code: 'value-differs', kind, id, field })
  records.set(keyOf(kind, id), { kind, id, record: changeMembers(membersOf(there), fields, differs) })
}

/**
 * Makes the journey that a diff leads to. Every value that it replaces must be what it expects, and what comes of it
 * must be sound: else the first reason why not, and no journey. The given journey stays as it is.
 */
export const applyDiff = (before: Journey, diff: JourneyDiff): DiffOutcome => {
  if (!isJourneyDiff(diff)) return { ok: false, refusal: { code: 'malformed-diff' } }
  const working: Working = { records: new Map(), refusals: [] }
  const head = changeMembers(membersOf(before), diff.head, (field) =>
    working.refusals.push({ code: 'value-differs', kind: 'journey', id: before.id, field }),
  )
  for (const whole of diff.added) add(before, whole, working)
  for (const whole of diff.removed) remove(before, whole, working)
  for (const changes of [...diff.changed, ...diff.moved]) change(before, changes, working)

  const [refusal] = working.refusals
  if (refusal) return { ok: false, refusal }
  // The members are a journey's: only fields of the head were changed in it, and what they hold is checked next.
  const journey = withRecords(head as unknown as Journey, [...working.records.values()])
  const breaches = checkJourney(journey)
  return breaches.length === 0 ? { ok: true, journey } : { ok: false, refusal: { code: 'unsound-result', breaches } }
}
