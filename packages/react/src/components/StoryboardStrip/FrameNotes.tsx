import { useCallback, type ReactElement } from 'react'
import { recordsAt, type Journey, type Note, type PlaceId } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'

const concerns = ({ personas }: Note, persona: string | undefined): boolean =>
  persona === undefined || personas === undefined || personas.includes(persona)

export interface FrameNotesProps {
  readonly places: readonly PlaceId[]
  /** Whose thoughts; everybody's when undefined. */
  readonly persona: string | undefined
}

/** What is thought, said, asked and felt at these places, in words. Nothing where nothing is known. */
export const FrameNotes = ({ places, persona }: FrameNotesProps): ReactElement | null => {
  const { words, contentLanguage } = useReport()
  const notes = useJourney(
    useCallback(
      (journey: Journey) =>
        places.flatMap((place) => recordsAt(journey, 'note', place)).filter((note) => concerns(note, persona)),
      [places, persona],
    ),
    sameList,
  )
  if (notes.length === 0) return null
  return (
    <ul className="jk-frame-notes">
      {notes.map(({ id, type, text }) => (
        <li key={id} data-type={type}>
          <span className="jk-hidden">{words.noteType[type]}: </span>
          <bdi lang={contentLanguage}>{type === 'quote' ? words.quote(text) : text}</bdi>
        </li>
      ))}
    </ul>
  )
}
