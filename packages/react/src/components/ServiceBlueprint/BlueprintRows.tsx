import type { ReactElement } from 'react'
import type { BlueprintLineName, BlueprintRole, BlueprintSection, Column, PlaceId } from '@journeykit/core'
import { useRecord } from '../../binding/useRecord.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ActivityCell, EvidenceCell } from './BlueprintCells.tsx'

const nowhere: ReadonlySet<PlaceId> = new Set()

interface Across {
  readonly columns: readonly Column[]
}

/** A line of the blueprint: a head over nothing, so that it is heard once, where it runs. */
export const LineRow = ({ line, columns }: Across & { readonly line: BlueprintLineName }): ReactElement => {
  const { words } = useReport()
  return (
    <tr className="jk-bp-line" data-line={line}>
      <th scope="row" colSpan={columns.length + 1}>
        <span className="jk-bp-stroke">
          <span className="jk-bp-line-name">
            <Spoken>{words.blueprintLine[line]}</Spoken>
          </span>
        </span>
      </th>
    </tr>
  )
}

/** What the customer sees, hears and holds, column by column. */
export const EvidenceRow = ({ columns }: Across): ReactElement => {
  const { words } = useReport()
  return (
    <tr>
      <th className="jk-bp-head" scope="row">
        <Spoken>{words.blueprintEvidence}</Spoken>
      </th>
      {columns.map((column) => (
        <EvidenceCell key={column.place} column={column} />
      ))}
    </tr>
  )
}

interface LaneProps extends Across {
  readonly lane: string
  readonly role: BlueprintRole
  /** The columns that shall say that nothing is described. */
  readonly missing: ReadonlySet<PlaceId>
}

const LaneRow = ({ lane, role, columns, missing }: LaneProps): ReactElement => {
  const { words } = useReport()
  const title = useRecord('lane', lane)?.title
  return (
    <tr>
      <th className="jk-bp-head" scope="row">
        {title === undefined ? <Spoken>{words.blueprintPart[role]}</Spoken> : <UserText>{title}</UserText>}
        {title !== undefined && (
          <small>
            <Spoken>{words.blueprintPart[role]}</Spoken>
          </small>
        )}
      </th>
      {columns.map((column) => (
        <ActivityCell key={column.place} lane={lane} column={column} missing={missing.has(column.place)} />
      ))}
    </tr>
  )
}

const UndescribedRow = ({ role, columns }: Across & { readonly role: BlueprintRole }): ReactElement => {
  const { words } = useReport()
  return (
    <tr>
      <th className="jk-bp-head" scope="row">
        <Spoken>{words.blueprintPart[role]}</Spoken>
      </th>
      <td colSpan={columns.length} data-missing>
        <Spoken>{words.partUndescribed}</Spoken>
      </td>
    </tr>
  )
}

export interface SectionRowsProps extends Across {
  readonly section: BlueprintSection
  /** The lanes of it that hold what is done, and not touchpoints, which stand on top. */
  readonly lanes: readonly string[]
  readonly missing: ReadonlySet<PlaceId>
}

/** One part of the blueprint: a row for each of its lanes, or one that says that nothing is described. */
export const SectionRows = ({ section, lanes, columns, missing }: SectionRowsProps): ReactElement => {
  const { role, records } = section
  if (lanes.length === 0 || !records.some(({ kind }) => kind === 'activity'))
    return <UndescribedRow role={role} columns={columns} />
  return (
    <>
      {lanes.map((lane, i) => (
        <LaneRow key={lane} lane={lane} role={role} columns={columns} missing={i === 0 ? missing : nowhere} />
      ))}
    </>
  )
}
