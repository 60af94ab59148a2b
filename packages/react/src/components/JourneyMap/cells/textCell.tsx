import type { ReactElement, ReactNode } from 'react'
import { recordsAt, type Activity, type Note } from '@journeykit/core'
import { sameList } from '../../../binding/sameList.ts'
import type { MapLook } from '../MapLook.ts'
import { item, titleText } from '../parts.tsx'
import { cellEnd, cellName, laneCell, type LaneCellDrawing } from './laneCell.tsx'

const isNote = (record: Note | Activity): record is Note => 'type' in record

const activityContent = (activity: Activity, cell: string, look: MapLook): ReactNode => {
  const { actor, id, text } = activity
  const usual = (
    <>
      {actor !== undefined && actor !== 'customer' && <small>{look.words.actor[actor]}</small>}
      {titleText(look, { record: { kind: 'activity', id }, field: 'text', text, cell })}
    </>
  )
  return look.slots.renderActivity ? look.slots.renderActivity({ activity, usual }) : usual
}

/** A quote stands in quotation marks where it is read; where it is written, the marks are drawn around the field. */
const noteContent = (note: Note, cell: string, look: MapLook): ReactNode => {
  const { id, type } = note
  const text = type === 'quote' && !look.edit ? look.words.quote(note.text) : note.text
  const usual = (
    <>
      {type === 'question' && <span aria-hidden="true">? </span>}
      {titleText(look, { record: { kind: 'note', id }, field: 'text', text, cell })}
    </>
  )
  return look.slots.renderNote ? look.slots.renderNote({ note, usual }) : usual
}

/** Thoughts and quotes are somebody's voice, questions begin with their mark, activities are plain. */
export const textLine = (record: Note | Activity, cell: string, look: MapLook): ReactElement => {
  const ref = { kind: isNote(record) ? 'note' : 'activity', id: record.id } as const
  const className = isNote(record) ? `jk-note jk-${record.type}` : 'jk-activity'
  const content = isNote(record) ? noteContent(record, cell, look) : activityContent(record, cell, look)
  return item(look, { record: ref, cell, as: 'p', className }, content)
}

/** The activities and notes of one lane at one step. */
export const textCell: LaneCellDrawing<readonly (Note | Activity)[]> = {
  cell: cellName,
  select: (journey, { lane, column: { places } }) =>
    places.flatMap((place) =>
      [...recordsAt(journey, 'activity', place), ...recordsAt(journey, 'note', place)].filter(
        (record) => record.lane === lane,
      ),
    ),
  same: sameList,
  draw: (records, props, look, frame) =>
    laneCell(
      props,
      look,
      frame,
      <>
        {records.map((record) => textLine(record, cellName(props), look))}
        {cellEnd(props, look)}
      </>,
    ),
}
