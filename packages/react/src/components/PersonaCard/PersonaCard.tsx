import { useCallback, type ReactElement } from 'react'
import { evidenceOf, recordOf, type Journey, type Persona } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { selectMain } from '../JourneyMap/selectors.ts'
import { Heading } from '../View/Heading.tsx'
import { UserText } from '../View/UserText.tsx'
import { View, type ViewOptions } from '../View/View.tsx'
import { useView } from '../View/ViewContext.ts'
import { PersonaEvidence } from './PersonaEvidence.tsx'
import { PersonaFacts, PersonaList } from './PersonaFacts.tsx'
import { Portrait } from './Portrait.tsx'

/** Whose card it is. */
export interface PersonaCardOptions extends ViewOptions {
  /** The id of the persona; the journey's main one when absent. */
  readonly persona?: string
}

/** Either `journey` or `store`; which persona; and how the view looks and speaks. */
export type PersonaCardProps = JourneyInput & PersonaCardOptions

const Quote = ({ text }: { readonly text: string }): ReactElement => {
  const { words, contentLanguage } = useView()
  return (
    <blockquote className="jk-persona-quote">
      <bdi lang={contentLanguage}>{words.quote(text)}</bdi>
    </blockquote>
  )
}

const Card = ({ persona }: { readonly persona: Persona }): ReactElement => {
  const { titleId } = useView()
  const strength = useJourney(useCallback((journey: Journey) => evidenceOf(journey, persona), [persona]))
  const { title, summary, quote } = persona
  return (
    <div className="jk-persona-body" data-evidence={strength}>
      <header className="jk-persona-head">
        <Portrait persona={persona} />
        <div>
          <Heading className="jk-title" id={titleId}>
            <UserText>{title}</UserText>
          </Heading>
          {summary !== undefined && (
            <p className="jk-scenario">
              <UserText>{summary}</UserText>
            </p>
          )}
        </div>
      </header>
      {quote !== undefined && <Quote text={quote} />}
      <PersonaFacts persona={persona} />
      <div className="jk-persona-lists">
        <PersonaList of="goals" persona={persona} />
        <PersonaList of="frustrations" persona={persona} />
      </div>
      <PersonaEvidence persona={persona} />
    </div>
  )
}

const Body = ({ persona: id }: Pick<PersonaCardOptions, 'persona'>): ReactElement => {
  const { words, titleId } = useView()
  const persona = useJourney(
    useCallback(
      (journey: Journey) => (id === undefined ? selectMain(journey) : recordOf(journey, 'persona', id)),
      [id],
    ),
  )
  if (persona) return <Card persona={persona} />
  return (
    <p className="jk-nothing" id={titleId}>
      {words.personaNone}
    </p>
  )
}

/**
 * Who makes the journey: photo or initials, what is known of the person, goals, frustrations, a quote, and why we
 * believe it. What is unknown is left out; what is only assumed is marked as such. Renders on the server.
 */
export const PersonaCard = ({ persona, ...view }: PersonaCardProps): ReactElement => (
  <View {...view} as="article" name="persona-card">
    <Body {...(persona !== undefined && { persona })} />
  </View>
)
