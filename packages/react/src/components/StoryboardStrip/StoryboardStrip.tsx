import { useCallback, type ReactElement } from 'react'
import { columnsOf, inOrder, recordOf, type Column, type Journey, type Persona } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { Frame } from './Frame.tsx'

/** Whose storyboard it is. */
export interface StoryboardStripOptions extends ReportViewOptions {
  /** The id of the persona whose feelings and thoughts are shown; the journey's main one when absent. */
  readonly persona?: string
}

/** Either `journey` or `store`; whose storyboard; and how the view looks and speaks. */
export type StoryboardStripProps = JourneyInput & StoryboardStripOptions

const selectTitle = (journey: Journey): string => journey.title
const selectColumns = (journey: Journey): readonly Column[] => columnsOf(journey)
const selectPictures = (journey: Journey): number =>
  Object.values(journey.steps).filter(({ picture }) => picture !== undefined).length

const Nothing = (): ReactElement => {
  const { words } = useReport()
  return (
    <div className="jk-storyboard-none">
      <p>
        <Spoken>{words.storyboardNone}</Spoken>
      </p>
      <p>
        <small>
          <Spoken>{words.storyboardNoneHint}</Spoken>
        </small>
      </p>
    </div>
  )
}

/** The frames in a strip that scrolls by itself; where it is narrow, they run down the page. */
const Strip = ({ columns, persona }: { readonly columns: readonly Column[]; readonly persona: string | undefined }) => {
  const { titleId } = useReport()
  return (
    <div className="jk-scroll jk-storyboard" role="group" aria-labelledby={titleId} tabIndex={0}>
      <ol role="list">
        {columns.map((column, i) => (
          <Frame key={column.place} column={column} number={i + 1} persona={persona} />
        ))}
      </ol>
    </div>
  )
}

/** The persona that was asked for, or the main one; undefined where there is none. */
const usePersona = (id: string | undefined): Persona | undefined =>
  useJourney(
    useCallback(
      (journey: Journey) => (id === undefined ? inOrder(journey, 'persona')[0] : recordOf(journey, 'persona', id)),
      [id],
    ),
  )

const Body = ({ persona: id }: Pick<StoryboardStripOptions, 'persona'>): ReactElement => {
  const { words, titleId } = useReport()
  const title = useJourney(selectTitle)
  const columns = useJourney(selectColumns)
  const pictures = useJourney(selectPictures)
  const persona = usePersona(id)
  if (id !== undefined && !persona)
    return (
      <p className="jk-nothing" id={titleId}>
        {words.personaNone}
      </p>
    )
  return (
    <>
      <ViewHead
        eyebrow={<UserText>{title}</UserText>}
        title={
          <>
            {words.storyboard}
            <span className="jk-hidden">
              {': '}
              <UserText>{title}</UserText>
            </span>
          </>
        }
        {...(columns.length > 0 && {
          hint: <Spoken>{words.storyboardHint(persona?.title, pictures, columns.length)}</Spoken>,
        })}
      />
      {columns.length === 0 ? <Nothing /> : <Strip columns={columns} persona={persona?.id} />}
    </>
  )
}

/**
 * The journey as a storyboard: a picture for each step, with what happens, how the persona feels, and what is thought
 * and said. A step without a picture has a drawing that says so. Renders on the server.
 */
export const StoryboardStrip = ({ persona, ...view }: StoryboardStripProps): ReactElement => (
  <ReportView {...view} as="section" name="storyboard-strip">
    <Body {...(persona !== undefined && { persona })} />
  </ReportView>
)
