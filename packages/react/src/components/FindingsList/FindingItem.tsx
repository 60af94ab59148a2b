import { memo, useCallback, type NamedExoticComponent, type ReactElement } from 'react'
import type { Finding, Journey, RecordRef } from '@journeykit/core'
import { useSource } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { FindingPlaces, PlaceTitle } from './FindingPlaces.tsx'
import { Fixes } from './Fixes.tsx'
import { ruleTitle } from './ruleTitle.ts'
import { SeverityMark } from './SeverityMark.tsx'

export interface FindingItemProps {
  readonly finding: Finding
  readonly onSelect: ((place: RecordRef, finding: Finding) => void) | undefined
}

const Sentence = ({ finding }: Pick<FindingItemProps, 'finding'>): ReactElement => {
  const { words } = useReport()
  const sentence = useJourney(useCallback((journey: Journey) => words.finding(finding, journey), [words, finding]))
  return (
    <p className="jk-finding-sentence">
      <Spoken>{sentence}</Spoken>
    </p>
  )
}

const FindingItemPlain = ({ finding, onSelect }: FindingItemProps): ReactElement => {
  const { words } = useReport()
  const { store } = useSource()
  const [place] = finding.at
  return (
    <li className="jk-finding" data-finding={finding.key} data-rule={finding.rule}>
      <SeverityMark severity={finding.severity} />
      <div className="jk-finding-told">
        <Heading below={2} className="jk-finding-rule">
          <Spoken>{ruleTitle(finding.rule, words)}</Spoken>
          {/* Those who go from heading to heading hear which of several it is. */}
          {place && (
            <span className="jk-hidden">
              {': '}
              <PlaceTitle place={place} />
            </span>
          )}
        </Heading>
        <FindingPlaces finding={finding} onSelect={onSelect} />
        <Sentence finding={finding} />
        {store && finding.fixes.length > 0 && <Fixes finding={finding} />}
      </div>
    </li>
  )
}

/** Every report is made anew; a finding that says the same need not be drawn again. */
const sameProps = (a: FindingItemProps, b: FindingItemProps): boolean =>
  a.onSelect === b.onSelect && (a.finding === b.finding || JSON.stringify(a.finding) === JSON.stringify(b.finding))

/** One finding: how bad, which rule, where, why, and what would mend it. */
export const FindingItem: NamedExoticComponent<FindingItemProps> = memo(FindingItemPlain, sameProps)
