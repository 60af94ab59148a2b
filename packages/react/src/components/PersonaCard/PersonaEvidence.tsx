import { useCallback, type ReactElement } from 'react'
import { evidenceOf, recordOf, type Evidence, type Journey, type Persona } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { evidenceGlyphs } from '../JourneyMap/evidenceGlyphs.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'

/** The evidence that a persona rests on. */
const useEvidence = ({ evidence }: Persona): readonly Evidence[] =>
  useJourney(
    useCallback(
      (journey: Journey) => (evidence ?? []).flatMap((id) => recordOf(journey, 'evidence', id) ?? []),
      [evidence],
    ),
    sameList,
  )

/** Why this persona is believed: how strong the evidence is and where it comes from, or that it is an assumption. */
export const PersonaEvidence = ({ persona }: { readonly persona: Persona }): ReactElement => {
  const { words } = useView()
  const strength = useJourney(useCallback((journey: Journey) => evidenceOf(journey, persona), [persona]))
  const evidence = useEvidence(persona)
  return (
    <p className="jk-persona-evidence">
      <span className="jk-evidence-mark" aria-hidden="true">
        {evidenceGlyphs[strength]}
      </span>{' '}
      <Spoken>
        {evidence.length === 0
          ? words.personaAssumed
          : `${words.personaHead.evidence}: ${words.evidenceStrength[strength]}`}
      </Spoken>
      {evidence.map(
        ({ id, source, sampleSize }) =>
          source !== undefined && (
            <span key={id}>
              {' · '}
              <UserText>{source}</UserText>
              {sampleSize !== undefined && `, ${words.sampleSize(sampleSize)}`}
            </span>
          ),
      )}
    </p>
  )
}
