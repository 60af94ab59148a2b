import { useCallback, type ReactElement } from 'react'
import { titleOf, type Finding, type Journey, type RecordRef } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'

export interface FindingPlacesProps {
  readonly finding: Finding
  readonly onSelect: ((place: RecordRef, finding: Finding) => void) | undefined
}

/** What the record is called. */
export const PlaceTitle = ({ place }: { readonly place: RecordRef }): ReactElement => {
  const title = useJourney(useCallback((journey: Journey) => titleOf(journey, place), [place]))
  return <UserText>{title}</UserText>
}

const Place = ({ place, finding, onSelect }: FindingPlacesProps & { readonly place: RecordRef }): ReactElement => {
  const { words } = useReport()
  return (
    <li>
      <small>
        <Spoken>{words.kind[place.kind]}</Spoken>{' '}
      </small>
      {onSelect ? (
        <button
          type="button"
          className="jk-finding-place"
          onClick={() => {
            onSelect(place, finding)
          }}
        >
          <PlaceTitle place={place} />
        </button>
      ) : (
        <PlaceTitle place={place} />
      )}
    </li>
  )
}

/** The records that a finding is about, each with what kind it is; or that it is about the whole journey. */
export const FindingPlaces = ({ finding, onSelect }: FindingPlacesProps): ReactElement => {
  const { words } = useReport()
  if (finding.at.length === 0)
    return (
      <p className="jk-finding-places">
        <small>
          <Spoken>{words.wholeJourney}</Spoken>
        </small>
      </p>
    )
  return (
    <ul className="jk-finding-places">
      {finding.at.map((place) => (
        <Place key={`${place.kind} ${place.id}`} place={place} finding={finding} onSelect={onSelect} />
      ))}
    </ul>
  )
}
