import { useCallback, type ReactElement } from 'react'
import { evidenceOf, type Empathy, type EmpathyAspect, type Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { EvidenceMark } from '../JourneyMap/cells/EvidenceMark.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'

const Entry = ({ entry }: { readonly entry: Empathy }): ReactElement => {
  const { words } = useReport()
  const strength = useJourney(useCallback((journey: Journey) => evidenceOf(journey, entry), [entry]))
  return (
    <li data-evidence={strength}>
      <UserText>{entry.text}</UserText>
      <EvidenceMark strength={strength} words={words} />
    </li>
  )
}

export interface EmpathyPartProps {
  readonly aspect: EmpathyAspect
  readonly entries: readonly Empathy[]
}

/** One part of the empathy map: its name and its entries, or that nothing is known. */
export const EmpathyPart = ({ aspect, entries }: EmpathyPartProps): ReactElement => {
  const { words } = useReport()
  return (
    <section className="jk-empathy-part" data-aspect={aspect}>
      <Heading below={1}>{words.empathyAspect[aspect]}</Heading>
      {entries.length === 0 ? (
        <p>
          <small>
            <Spoken>{words.nothingKnown}</Spoken>
          </small>
        </p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  )
}
