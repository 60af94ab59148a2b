import { memo, useCallback, type ReactElement, type NamedExoticComponent } from 'react'
import { recordsAt, type Activity, type Journey, type Note } from '@journeykit/core'
import { sameList, useJourney } from '../../../binding/useJourney.ts'
import { useMap } from '../MapContext.ts'
import { LaneCell } from './LaneCell.tsx'
import type { LaneCellProps } from './laneCellProps.ts'

const isNote = (record: Note | Activity): record is Note => 'type' in record

/** Thoughts and quotes are somebody's voice, questions end in their mark, activities are plain. */
export const Text = ({ record }: { readonly record: Note | Activity }): ReactElement => {
  const { words, contentLanguage } = useMap()
  if (!isNote(record))
    return (
      <p className="jk-activity">
        {record.actor !== undefined && record.actor !== 'customer' && <small>{words.actor[record.actor]}</small>}
        <bdi lang={contentLanguage}>{record.text}</bdi>
      </p>
    )
  return (
    <p className={`jk-note jk-${record.type}`}>
      {record.type === 'question' && <span aria-hidden="true">? </span>}
      <bdi lang={contentLanguage}>{record.type === 'quote' ? words.quote(record.text) : record.text}</bdi>
    </p>
  )
}

const TextCellPlain = ({ lane, column }: LaneCellProps): ReactElement => {
  const select = useCallback(
    (journey: Journey): readonly (Note | Activity)[] =>
      column.places.flatMap((place) =>
        [...recordsAt(journey, 'activity', place), ...recordsAt(journey, 'note', place)].filter(
          (record) => record.lane === lane,
        ),
      ),
    [lane, column.places],
  )
  const records = useJourney(select, sameList)
  return (
    <LaneCell lane={lane} column={column}>
      {records.map((record) => (
        <Text key={record.id} record={record} />
      ))}
    </LaneCell>
  )
}

/** The activities and notes of one lane at one step. */
export const TextCell: NamedExoticComponent<LaneCellProps> = memo(TextCellPlain)
