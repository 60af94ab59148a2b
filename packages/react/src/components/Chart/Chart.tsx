import type { ReactElement, ReactNode } from 'react'
import type { Column } from '@journeykit/core'
import type { Slots } from '@journeykit/layout'
import { useRecord, useTitle } from '../../binding/useRecord.ts'
import { useView } from '../View/ViewContext.ts'
import { UserText } from '../View/UserText.tsx'
import { ChartRoom } from './ChartRoom.tsx'

/** A column of the journey and the slots that it takes in the chart. */
export interface ChartColumn {
  readonly column: Column
  readonly slots: Slots
}

export interface ChartProps {
  readonly columns: readonly ChartColumn[]
  /** What stands beside the plot: a scale, or the names of lanes. It stays in sight while the plot scrolls. */
  readonly axis: ReactNode
  /** The id of the sentences that say what the plot shows. */
  readonly describedBy?: string
  /** Steps over the plot, as a head; or under it, each under its point. */
  readonly steps: 'above' | 'below'
  /** True to leave room after the last column. */
  readonly margin?: boolean
  readonly children: ReactNode
}

const stagesOf = (columns: readonly ChartColumn[]): readonly { readonly stage: string; readonly slots: number }[] =>
  columns
    .filter(({ column }) => column.firstOfStage)
    .map(({ column: { stage } }) => ({
      stage,
      slots: columns.reduce((sum, { column, slots }) => (column.stage === stage ? sum + slots.count : sum), 0),
    }))

/** A stage's name; its edge through the whole chart is drawn from here. */
const StageBand = ({ stage, slots }: { readonly stage: string; readonly slots: number }): ReactElement => {
  const record = useRecord('stage', stage)
  return (
    <td role="presentation" className="jk-chart-stage" colSpan={slots}>
      <span>{record && <UserText>{record.title}</UserText>}</span>
    </td>
  )
}

const StepName = ({ column, slots }: ChartColumn): ReactElement => {
  const title = useTitle(column)
  return (
    <td role="presentation" className="jk-chart-step" colSpan={slots.count}>
      <span>{column.step !== undefined && <UserText>{title}</UserText>}</span>
    </td>
  )
}

const Row = ({ axis, children }: { readonly axis?: ReactNode; readonly children: ReactNode }): ReactElement => (
  <tr role="presentation">
    <td role="presentation" className="jk-chart-axis">
      {axis}
    </td>
    {children}
  </tr>
)

/**
 * A plot under the journey's stages and along its steps, as wide as there is room, scrolling in itself where there is
 * not. To those who do not see it, it is one picture, described by its summary; its numbers stand in the view's table.
 * It is laid out as a table, for a cell can say by an attribute how many columns it takes, where a grid needs a style.
 */
export const Chart = ({ columns, axis, describedBy, steps, margin = false, children }: ChartProps): ReactElement => {
  const { titleId } = useView()
  const slots = Math.max(
    1,
    columns.reduce((sum, column) => sum + column.slots.count, 0),
  )
  const names = (
    <Row>
      {columns.map(({ column, slots }) => (
        <StepName key={column.place} column={column} slots={slots} />
      ))}
    </Row>
  )
  return (
    <div className="jk-scroll" role="img" tabIndex={0} aria-labelledby={titleId} aria-describedby={describedBy}>
      <div className="jk-chart" data-steps={steps}>
        <ChartRoom slots={slots} margin={margin} />
        <table role="presentation">
          <colgroup>
            <col className="jk-axis-column" />
            <col span={slots} />
            {margin && <col className="jk-end-column" />}
          </colgroup>
          <tbody role="presentation">
            <Row>
              {stagesOf(columns).map(({ stage, slots }) => (
                <StageBand key={stage} stage={stage} slots={slots} />
              ))}
            </Row>
            {steps === 'above' && names}
            <Row axis={axis}>
              <td role="presentation" className="jk-chart-plot" colSpan={slots}>
                {children}
              </td>
            </Row>
            {steps === 'below' && names}
          </tbody>
        </table>
      </div>
    </div>
  )
}
