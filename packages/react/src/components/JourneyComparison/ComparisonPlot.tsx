import { useMemo, type ReactElement } from 'react'
import type { Column } from '@journeykit/core'
import { columnSlots } from '@journeykit/layout'
import { Chart } from '../Chart/Chart.tsx'
import { ScaleAxis } from '../EmotionCurve/ScaleAxis.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import type { Compared } from './compared.ts'
import { ComparisonLines } from './ComparisonLines.tsx'
import { ComparisonMarks } from './ComparisonMarks.tsx'

export interface ComparisonPlotProps {
  readonly compared: Compared
  readonly columns: readonly Column[]
  /** The id of the sentences that say what the plot shows. */
  readonly describedBy: string
}

/** Both curves under the stages and along the steps of both versions. */
export const ComparisonPlot = ({ compared, columns, describedBy }: ComparisonPlotProps): ReactElement => {
  const { words } = useReport()
  const spread = useMemo(() => {
    const slots = columnSlots(columns.map(() => 1))
    return columns.map((column, i) => ({ column, slots: slots[i] ?? { start: i, count: 1 } }))
  }, [columns])
  const scored = compared.curve.points.some(({ before, after }) => before !== undefined || after !== undefined)
  return (
    <Chart columns={spread} axis={<ScaleAxis scale={compared.before.scale} />} describedBy={describedBy} steps="below">
      <ComparisonLines compared={compared} />
      {scored ? (
        <ComparisonMarks compared={compared} />
      ) : (
        <p className="jk-nothing">
          <Spoken>{words.nobodyScored}</Spoken>
        </p>
      )}
    </Chart>
  )
}
