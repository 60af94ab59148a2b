import type { ReactElement, ReactNode } from 'react'
import type { Column } from '@journeykit/core'
import { useRecord, useTitle } from '../../binding/useRecord.ts'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'

/** The name of a stage, over all its rows. */
export const StageHeader = ({ stage, rows }: { readonly stage: string; readonly rows: number }): ReactElement => {
  const record = useRecord('stage', stage)
  return (
    <th scope="rowgroup" className="jk-stage-head" rowSpan={rows}>
      {record && <UserText>{record.title}</UserText>}
    </th>
  )
}

/** The name of a step as the head of its row or rows; of a stage without steps, that it is the whole stage. */
export const StepHeader = ({ column, rows = 1 }: { readonly column: Column; readonly rows?: number }): ReactElement => {
  const title = useTitle(column)
  const { words } = useView()
  return (
    <th scope={rows > 1 ? 'rowgroup' : 'row'} rowSpan={rows}>
      {column.step === undefined ? words.wholeStage : <UserText>{title}</UserText>}
    </th>
  )
}

export interface StageRowsProps {
  readonly columns: readonly Column[]
  /** The rows of one column; the first carries the given header of its stage in front. */
  readonly rowsOf: (column: Column, header: ReactNode) => ReactNode
  /** How many rows a column takes, 1 when absent. */
  readonly count?: (column: Column) => number
}

/** A table body for each stage, its rows the stage's columns. */
export const StageRows = ({ columns, rowsOf, count = () => 1 }: StageRowsProps): ReactElement => (
  <>
    {columns
      .filter(({ firstOfStage }) => firstOfStage)
      .map(({ stage }) => {
        const own = columns.filter((column) => column.stage === stage)
        const rows = own.reduce((sum, column) => sum + count(column), 0)
        return (
          <tbody key={stage}>
            {own.map((column, i) => rowsOf(column, i === 0 && <StageHeader stage={stage} rows={rows} />))}
          </tbody>
        )
      })}
  </>
)
