import type { ReactElement, ReactNode } from 'react'
import type { FunnelPlace, FunnelStage } from '@journeykit/core'
import { recordName } from '../../interaction/recordName.ts'
import { useRecord } from '../../binding/useRecord.ts'
import type { StageFunnelWords } from '../../words/report/stageFunnelWords.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { Leaving, Reached, Taking, Waiting } from './FunnelCells.tsx'

type Part = keyof StageFunnelWords['funnelHead']

const parts: readonly Part[] = ['place', 'reached', 'leave', 'time', 'waiting']

const Head = (): ReactElement => {
  const { words } = useReport()
  return (
    <thead role="rowgroup">
      <tr role="row">
        {parts.map((part) => (
          <th key={part} role="columnheader" scope="col" data-of={part}>
            <Spoken>{words.funnelHead[part]}</Spoken>
          </th>
        ))}
      </tr>
    </thead>
  )
}

// The roles are said outright, because cells that are laid out as blocks on a phone lose those of a table.
const Cell = ({ of, children }: { readonly of: Part; readonly children: ReactNode }): ReactElement => {
  const { words } = useReport()
  return (
    <td role="cell" data-of={of}>
      <span className="jk-cell-label" aria-hidden="true">
        <Spoken>{words.funnelHead[of]}</Spoken>
      </span>
      <div>{children}</div>
    </td>
  )
}

interface RowProps {
  readonly place: FunnelPlace
  readonly kind: 'stage' | 'step'
}

const Row = ({ place, kind }: RowProps): ReactElement => {
  const title = useRecord(kind, place.place)?.title ?? ''
  return (
    <tr role="row" data-kind={kind} data-record={recordName({ kind, id: place.place })}>
      <th role="rowheader" scope="row">
        <UserText>{title}</UserText>
      </th>
      <Cell of="reached">
        <Reached place={place} />
      </Cell>
      <Cell of="leave">
        <Leaving place={place} />
      </Cell>
      <Cell of="time">
        <Taking place={place} />
      </Cell>
      <Cell of="waiting">
        <Waiting place={place} />
      </Cell>
    </tr>
  )
}

/** A step has a row of its own where something is known that its stage does not say already. */
const tellsMore = (
  { place, countedAt, exits, time }: FunnelPlace,
  _i: number,
  steps: readonly FunnelPlace[],
): boolean => {
  if (Object.keys(time).length > 0) return true
  return steps.length > 1 && (exits.length > 0 || (countedAt?.kind === 'step' && countedAt.id === place))
}

/** The exits of steps that have a row of their own are told there. */
const withoutStepsOf = (stage: FunnelStage, steps: readonly FunnelPlace[]): FunnelStage => {
  const told = new Set(steps.map(({ place }) => place))
  return { ...stage, exits: stage.exits.filter(({ place }) => !told.has(place)) }
}

const Stage = ({ stage, steps }: { readonly stage: FunnelStage; readonly steps: readonly FunnelPlace[] }) => (
  <tbody role="rowgroup">
    <Row place={withoutStepsOf(stage, steps)} kind="stage" />
    {steps.map((step) => (
      <Row key={step.place} place={step} kind="step" />
    ))}
  </tbody>
)

export interface FunnelTableProps {
  readonly stages: readonly FunnelStage[]
  /** True to show the steps of each stage that are counted or timed. */
  readonly steps: boolean
}

/** The funnel as a table: a body for each stage, the stage first and then those of its steps of which more is known. */
export const FunnelTable = ({ stages, steps }: FunnelTableProps): ReactElement => {
  const { titleId } = useReport()
  return (
    <table role="table" className="jk-funnel" aria-labelledby={titleId}>
      <Head />
      {stages.map((stage) => (
        <Stage key={stage.place} stage={stage} steps={steps ? stage.steps.filter(tellsMore) : []} />
      ))}
    </table>
  )
}
