import type { ReactElement } from 'react'
import type { Column } from '@journeykit/core'
import { useRecord, useTitle } from '../../binding/useRecord.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { UserText } from '../View/UserText.tsx'

const StageHead = ({ stage, span }: { readonly stage: string; readonly span: number }): ReactElement => {
  const record = useRecord('stage', stage)
  return (
    <th className="jk-bp-stage" scope="colgroup" colSpan={span}>
      {record && <UserText>{record.title}</UserText>}
    </th>
  )
}

const StepHead = ({ column }: { readonly column: Column }): ReactElement => {
  const { words } = useReport()
  const title = useTitle(column)
  return (
    <th className="jk-bp-step" scope="col" data-first={column.firstOfStage ? true : undefined}>
      {column.step === undefined ? <small>{words.wholeStage}</small> : <UserText>{title}</UserText>}
    </th>
  )
}

/** The stages of the columns, each with how many of them it has. */
const spansOf = (columns: readonly Column[]): readonly (readonly [stage: string, span: number])[] => {
  const spans = new Map<string, number>()
  for (const { stage } of columns) spans.set(stage, (spans.get(stage) ?? 0) + 1)
  return [...spans]
}

/** Stages over their steps, at the head of every column of the blueprint. */
export const BlueprintHeads = ({ columns }: { readonly columns: readonly Column[] }): ReactElement => {
  const { words } = useReport()
  const spans = spansOf(columns)
  return (
    <>
      <colgroup>
        <col className="jk-bp-heads" />
      </colgroup>
      {spans.map(([stage, span]) => (
        <colgroup key={stage} span={span} />
      ))}
      <thead>
        <tr>
          <td className="jk-bp-head" />
          {spans.map(([stage, span]) => (
            <StageHead key={stage} stage={stage} span={span} />
          ))}
        </tr>
        <tr>
          <th className="jk-bp-head" scope="row">
            {words.steps}
          </th>
          {columns.map((column) => (
            <StepHead key={column.place} column={column} />
          ))}
        </tr>
      </thead>
    </>
  )
}
