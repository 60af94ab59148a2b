import { useMemo, type ReactElement } from 'react'
import { inOrder, type Journey, type Lane, type PlaceId, type ServiceBlueprint } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { selectColumns } from '../JourneyMap/selectors.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { BlueprintHeads } from './BlueprintHeads.tsx'
import { EvidenceRow, LineRow, SectionRows } from './BlueprintRows.tsx'

const selectLanes = (journey: Journey): readonly Lane[] => inOrder(journey, 'lane')

/** Told once, in the first part behind the line of visibility that has something in it. */
const placesMissing = ({ sections, nothingBehind }: ServiceBlueprint): ReadonlyMap<string, ReadonlySet<PlaceId>> => {
  const behind = sections.find(
    ({ role, records }) => (role === 'backstage' || role === 'support') && records.length > 0,
  )
  return new Map(behind && [[behind.role, new Set(nothingBehind)]])
}

const noPlaces: ReadonlySet<PlaceId> = new Set()

/**
 * The blueprint as a table: a column for each step, and from the customer down a part for what is met, done by the
 * customer, in sight, out of sight, and in support, with the lines between them.
 */
export const BlueprintTable = ({ blueprint }: { readonly blueprint: ServiceBlueprint }): ReactElement => {
  const { titleId } = useReport()
  const columns = useJourney(selectColumns)
  const lanes = useJourney(selectLanes)
  const missing = useMemo(() => placesMissing(blueprint), [blueprint])
  const met = useMemo(() => new Set(lanes.filter(({ role }) => role === 'touchpoints').map(({ id }) => id)), [lanes])
  const { sections, lines } = blueprint
  return (
    <div className="jk-scroll" role="group" aria-labelledby={titleId} tabIndex={0}>
      <table className="jk-bp" aria-labelledby={titleId}>
        <BlueprintHeads columns={columns} />
        <tbody>
          <EvidenceRow columns={columns} />
        </tbody>
        {sections.map((section) => (
          <tbody key={section.role} data-part={section.role}>
            {lines
              .filter(({ below }) => below === section.role)
              .map(({ name }) => (
                <LineRow key={name} line={name} columns={columns} />
              ))}
            <SectionRows
              section={section}
              lanes={section.lanes.filter((lane) => !met.has(lane))}
              columns={columns}
              missing={missing.get(section.role) ?? noPlaces}
            />
          </tbody>
        ))}
      </table>
    </div>
  )
}
