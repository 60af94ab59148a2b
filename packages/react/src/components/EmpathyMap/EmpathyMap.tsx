import { useCallback, type ReactElement } from 'react'
import { empathyAspects, recordOf, type Journey, type Persona } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { selectMain } from '../JourneyMap/selectors.ts'
import { Portrait } from '../PersonaCard/Portrait.tsx'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { EmpathyPart } from './EmpathyPart.tsx'
import { useEntries } from './useEntries.ts'

/** Whose empathy map it is. */
export interface EmpathyMapOptions extends ReportViewOptions {
  /** The id of the persona; the journey's main one when absent. */
  readonly persona?: string
}

/** Either `journey` or `store`; which persona; and how the view looks and speaks. */
export type EmpathyMapProps = JourneyInput & EmpathyMapOptions

const Parts = ({ persona }: { readonly persona: Persona }): ReactElement => {
  const { words } = useReport()
  const entries = useEntries(persona.id)
  if (entries.length === 0)
    return (
      <div className="jk-empathy-none">
        <p>
          <Spoken>{words.empathyNone}</Spoken>
        </p>
        <p>
          <small>
            <Spoken>{words.empathyNoneHint}</Spoken>
          </small>
        </p>
      </div>
    )
  return (
    <div className="jk-empathy-parts">
      {empathyAspects.map((aspect) => (
        <EmpathyPart key={aspect} aspect={aspect} entries={entries.filter((entry) => entry.aspect === aspect)} />
      ))}
    </div>
  )
}

const Body = ({ persona: id }: Pick<EmpathyMapOptions, 'persona'>): ReactElement => {
  const { words, titleId } = useReport()
  const persona = useJourney(
    useCallback(
      (journey: Journey) => (id === undefined ? selectMain(journey) : recordOf(journey, 'persona', id)),
      [id],
    ),
  )
  if (!persona)
    return (
      <p className="jk-nothing" id={titleId}>
        {words.personaNone}
      </p>
    )
  return (
    <>
      <div className="jk-empathy-head">
        <Portrait persona={persona} />
        <ViewHead
          eyebrow={words.empathyMap}
          title={<UserText>{persona.title}</UserText>}
          {...(persona.summary !== undefined && { hint: <UserText>{persona.summary}</UserText> })}
        />
      </div>
      <Parts persona={persona} />
    </>
  )
}

/**
 * What a persona says, thinks, does and feels, what hurts and what helps, what reaches the person from outside: each
 * entry with how much is known of it. A part where nothing is known says so. Renders on the server.
 */
export const EmpathyMap = ({ persona, ...view }: EmpathyMapProps): ReactElement => (
  <ReportView {...view} as="article" name="empathy-map">
    <Body {...(persona !== undefined && { persona })} />
  </ReportView>
)
