import { columnsOf, inOrder, type Journey, type RecordRef } from '@journeykit/core'
import { columnOfRecord, laneOfKind } from '../../JourneyMap/placeOfRecord.ts'

/** Records column by column, and in each from the top: as one would come upon them. What stands in no column comes first. */
export const inReadingOrder = (journey: Journey, records: readonly RecordRef[]): readonly RecordRef[] => {
  const columns = columnsOf(journey)
  const lanes = new Map(inOrder(journey, 'lane').map(({ id }, i) => [id as string, i]))
  const place = (record: RecordRef) => ({
    record,
    column: columnOfRecord(journey, columns, record) ?? -1,
    lane: lanes.get(laneOfKind(journey, record) ?? '') ?? -1,
  })
  return records
    .map(place)
    .sort((a, b) => a.column - b.column || a.lane - b.lane)
    .map(({ record }) => record)
}
