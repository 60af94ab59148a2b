import { memo, useCallback, type NamedExoticComponent, type ReactElement, type ReactNode } from 'react'
import { evidenceOf, type Journey, type Solution } from '@journeykit/core'
import { recordName } from '../../interaction/recordName.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { EvidenceMark } from '../JourneyMap/cells/EvidenceMark.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import type { ActionPlanWords } from '../../words/report/planWords.ts'
import { isOverdue } from './planned.ts'
import { Measure } from './Measure.tsx'

interface CellProps {
  /** Under which head the cell stands; where it is narrow, the head stands in the cell. */
  readonly of: keyof ActionPlanWords['planHead']
  readonly children: ReactNode
}

// The roles are said outright, because cells that are laid out as blocks on a phone lose those of a table.
const Cell = ({ of, children }: CellProps): ReactElement => {
  const { words } = useReport()
  return (
    <td role="cell" data-of={of}>
      <span className="jk-cell-label" aria-hidden="true">
        <Spoken>{words.planHead[of]}</Spoken>
      </span>
      <div>{children}</div>
    </td>
  )
}

const Unknown = ({ children }: { readonly children: string }): ReactElement => (
  <span className="jk-unknown-value">
    <Spoken>{children}</Spoken>
  </span>
)

const ClosedBarrier = ({ id }: { readonly id: string }): ReactElement | null => {
  const barrier = useRecord('barrier', id)
  const { words } = useReport()
  if (!barrier) return null
  return (
    <li data-closes="barrier">
      <span className="jk-hidden">{words.barrierMark}: </span>
      <UserText>{barrier.title}</UserText>
    </li>
  )
}

const ClosedQuestion = ({ id }: { readonly id: string }): ReactElement | null => {
  const question = useRecord('note', id)
  const { words } = useReport()
  if (!question) return null
  return (
    <li data-closes="question">
      <span className="jk-hidden">{words.questionMark}: </span>
      <UserText>{question.text}</UserText>
    </li>
  )
}

const Closes = ({ solution: { barriers = [], questions = [] } }: { readonly solution: Solution }): ReactElement => {
  const { words } = useReport()
  if (barriers.length + questions.length === 0) return <Unknown>{words.closesNothing}</Unknown>
  return (
    <ul>
      {barriers.map((id) => (
        <ClosedBarrier key={id} id={id} />
      ))}
      {questions.map((id) => (
        <ClosedQuestion key={id} id={id} />
      ))}
    </ul>
  )
}

const Who = ({ solution: { owner, department } }: { readonly solution: Solution }): ReactElement => {
  const { words } = useReport()
  if (owner === undefined && department === undefined) return <Unknown>{words.ownerUnknown}</Unknown>
  return (
    <>
      {owner !== undefined && <UserText>{owner}</UserText>}
      {department !== undefined && department !== owner && (
        <small>
          <UserText>{department}</UserText>
        </small>
      )}
    </>
  )
}

const Due = ({ solution, today }: ActionRowProps): ReactElement => {
  const { words } = useReport()
  const { due, effort } = solution
  return (
    <>
      {due === undefined ? (
        <Unknown>{words.dueUnknown}</Unknown>
      ) : (
        <time dateTime={due}>
          <Spoken>{words.date(due)}</Spoken>
        </time>
      )}
      {isOverdue(solution, today) && <small className="jk-overdue">▲ {words.overdue}</small>}
      {effort !== undefined && (
        <small>
          <Spoken>{words.effort(effort)}</Spoken>
        </small>
      )}
    </>
  )
}

// Not the rings: those say how much is known.
const statusGlyphs = { idea: '·', planned: '□', doing: '◧', done: '✓', dropped: '×' } as const

export interface ActionRowProps {
  readonly solution: Solution
  /** The day it is looked at, as `2026-05-17`. */
  readonly today: string
}

const ActionRowPlain = ({ solution, today }: ActionRowProps): ReactElement => {
  const { words } = useReport()
  const strength = useJourney(useCallback((journey: Journey) => evidenceOf(journey, solution), [solution]))
  const { title, description, status } = solution
  return (
    <tr role="row" data-status={status ?? 'unknown'} data-record={recordName({ kind: 'solution', id: solution.id })}>
      <th role="rowheader" scope="row">
        <UserText>{title}</UserText>
        <EvidenceMark strength={strength} words={words} />
        {description !== undefined && (
          <small>
            <UserText>{description}</UserText>
          </small>
        )}
      </th>
      <Cell of="status">
        {status === undefined ? (
          <Unknown>{words.statusUnknown}</Unknown>
        ) : (
          <>
            <span aria-hidden="true">{statusGlyphs[status]} </span>
            <Spoken>{words.solutionStatus[status]}</Spoken>
          </>
        )}
      </Cell>
      <Cell of="owner">
        <Who solution={solution} />
      </Cell>
      <Cell of="due">
        <Due solution={solution} today={today} />
      </Cell>
      <Cell of="closes">
        <Closes solution={solution} />
      </Cell>
      <Cell of="measure">
        <Measure solution={solution} />
      </Cell>
    </tr>
  )
}

/** One action: what, how far, who, by when, what it closes, how we will know. What is unknown says so. */
export const ActionRow: NamedExoticComponent<ActionRowProps> = memo(ActionRowPlain)
