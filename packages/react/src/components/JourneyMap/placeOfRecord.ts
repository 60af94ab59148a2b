import { inOrder, recordOf, recordsAt, type Journey, type RecordRef } from '@journeykit/core'
import type { MapColumn } from './mapColumns.ts'

/** Which column a record is seen in, the first where there are several; undefined where it stands in none. */
export const columnOfRecord = (
  journey: Journey,
  columns: readonly MapColumn[],
  { kind, id }: RecordRef,
): number | undefined => {
  const at = columns.findIndex((column) => isSeenIn(journey, column, kind, id))
  return at < 0 ? undefined : at
}

const placeOf = (record: object | undefined): string | undefined =>
  record && 'place' in record && typeof record.place === 'string' ? record.place : undefined

const isSeenIn = (journey: Journey, column: MapColumn, kind: RecordRef['kind'], id: string): boolean => {
  if (kind === 'stage') return column.stage === id
  if (kind === 'step') return column.place === id
  if (kind === 'channel')
    return column.places.some((place) => recordsAt(journey, 'touchpoint', place).some(({ channel }) => channel === id))
  const place = placeOf(recordOf(journey, kind, id))
  return column.places.some((here) => here === place)
}

/** The lane in which records of a kind are shown, where one lane has them all. */
export const laneOfKind = (journey: Journey, { kind, id }: RecordRef): string | undefined => {
  const record = recordOf(journey, kind, id)
  if (record && 'lane' in record) return record.lane
  const role = (
    {
      touchpoint: 'touchpoints',
      barrier: 'barriers',
      exit: 'barriers',
      solution: 'solutions',
      emotion: 'emotion',
      channel: 'channels',
      evidence: 'evidence',
    } as Partial<Record<string, string>>
  )[kind]
  return inOrder(journey, 'lane').find((lane) => lane.role === role)?.id
}
