import { journeyFields } from '../../model/journey.ts'
import { kinds, type Kind } from '../../model/kind.ts'
import { fieldsOf } from '../../model/records.ts'
import { isPlacement } from '../isPlacement.ts'
import { membersOf, type Members } from '../members.ts'
import type { JourneyDiff } from './journeyDiff.ts'

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)

const everyIn = (value: unknown, test: (entry: Members) => boolean): boolean =>
  Array.isArray(value) && value.every((entry: unknown) => isObject(entry) && test(entry))

const isFieldOf = (fields: object, { field }: Members): boolean =>
  typeof field === 'string' && field !== 'id' && Object.hasOwn(fields, field)

const isWhole = ({ kind, record }: Members): boolean =>
  isKind(kind) && isObject(record) && typeof record['id'] === 'string'

const isChange = ({ kind, id, fields }: Members, placement: boolean): boolean =>
  isKind(kind) &&
  typeof id === 'string' &&
  everyIn(
    fields,
    (change) => isFieldOf(fieldsOf(kind), change) && isPlacement(kind, String(change['field'])) === placement,
  )

/** True for a value that has the shape of a diff, wherever it comes from. Whether it fits a journey, `applyDiff` says. */
export const isJourneyDiff = (value: unknown): value is JourneyDiff => {
  if (!isObject(value)) return false
  const { head, added, removed, changed, moved } = membersOf(value)
  return (
    everyIn(head, (change) => change['field'] === 'id' || isFieldOf(journeyFields, change)) &&
    everyIn(added, isWhole) &&
    everyIn(removed, isWhole) &&
    everyIn(changed, (change) => isChange(change, false)) &&
    everyIn(moved, (change) => isChange(change, true))
  )
}
