import type { CSSProperties, ReactElement, ReactNode } from 'react'
import type { Column } from '@journeykit/core'
import type { Slots } from '@journeykit/layout'
import { useRecord, useTitle } from '../../binding/useRecord.ts'
import { useView } from '../View/ViewContext.ts'
import { UserText } from '../View/UserText.tsx'

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

/** The first grid column is the axis', and lines are counted from 1. */
const across = ({ start, count }: Slots): CSSProperties => ({
  gridColumn: `${String(start + 2)} / span ${String(count)}`,
})

const stagesOf = (columns: readonly ChartColumn[]): readonly (Slots & { readonly stage: string })[] =>
  columns
    .filter(({ column }) => column.firstOfStage)
    .map(({ column: { stage }, slots: { start } }) => ({
      stage,
      start,
      count: columns.reduce((sum, { column, slots }) => (column.stage === stage ? sum + slots.count : sum), 0),
    }))

/** A stage's name, and its edge through the whole chart. */
const StageBand = ({ stage, slots }: { readonly stage: string; readonly slots: Slots }): ReactElement => {
  const record = useRecord('stage', stage)
  return (
    <>
      <div className="jk-chart-edge" style={across(slots)} />
      <div className="jk-chart-stage" style={across(slots)}>
        <span>{record && <UserText>{record.title}</UserText>}</span>
      </div>
    </>
  )
}

const StepName = ({ column, slots }: ChartColumn): ReactElement => {
  const title = useTitle(column)
  return (
    <div className="jk-chart-step" style={across(slots)}>
      <span>{column.step !== undefined && <UserText>{title}</UserText>}</span>
    </div>
  )
}

/**
 * A plot under the journey's stages and along its steps, as wide as there is room, scrolling in itself where there is
 * not. To those who do not see it, it is one picture, described by its summary; its numbers stand in the view's table.
 */
export const Chart = ({ columns, axis, describedBy, steps, margin = false, children }: ChartProps): ReactElement => {
  const { titleId } = useView()
  const slots = Math.max(
    1,
    columns.reduce((sum, column) => sum + column.slots.count, 0),
  )
  const template = `var(--jk-axis) repeat(${String(slots)}, minmax(var(--jk-slot), 1fr))${margin ? ' var(--jk-line-end)' : ''}`
  return (
    <div className="jk-scroll" role="img" tabIndex={0} aria-labelledby={titleId} aria-describedby={describedBy}>
      <div className="jk-chart" data-steps={steps} style={{ gridTemplateColumns: template }}>
        <div className="jk-chart-axis">{axis}</div>
        {stagesOf(columns).map(({ stage, start, count }) => (
          <StageBand key={stage} stage={stage} slots={{ start, count }} />
        ))}
        <div className="jk-chart-plot" style={across({ start: 0, count: slots })}>
          {children}
        </div>
        {columns.map(({ column, slots }) => (
          <StepName key={column.place} column={column} slots={slots} />
        ))}
      </div>
    </div>
  )
}
