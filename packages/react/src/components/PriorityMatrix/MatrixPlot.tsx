import { useMemo, type ReactElement } from 'react'
import { quarters, type Priority, type Thresholds } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { axesOf, type MatrixAxis } from './matrixScale.ts'
import { placeMarks, type MatrixMark } from './placeMarks.ts'

const Ticks = ({
  axis: { line, end },
  className,
}: {
  readonly axis: MatrixAxis
  readonly className: string
}): ReactElement => {
  const { words } = useReport()
  return (
    <div className={className}>
      {[0, line, end].map((value, i) => (
        <span key={i}>
          <bdi>{words.number(value)}</bdi>
        </span>
      ))}
    </div>
  )
}

// A drawing of its own for each mark, for only those can stand at a percentage of the width.
const Mark = ({ mark: { x, y }, number }: { readonly mark: MatrixMark; readonly number: string }): ReactElement => (
  <svg x={`${String(Math.round(x * 100) / 100)}%`} y={Math.round(y * 10) / 10} overflow="visible">
    <circle r="11.5" />
    <text y="4">{number}</text>
  </svg>
)

export interface MatrixPlotProps {
  /** What is drawn, in its order: the first has the number 1. */
  readonly ranked: readonly Priority[]
  readonly thresholds: Thresholds
}

/** Value upwards, effort across, and the four quarters by name. Hidden from those who do not see it: the list says the same. */
export const MatrixPlot = ({ ranked, thresholds }: MatrixPlotProps): ReactElement => {
  const { words } = useReport()
  const { marks, height } = useMemo(() => placeMarks(ranked, thresholds), [ranked, thresholds])
  const axes = useMemo(() => axesOf(ranked, thresholds), [ranked, thresholds])
  return (
    <div className="jk-matrix" aria-hidden="true">
      <p className="jk-matrix-axis">
        <Spoken>{words.priorityAxis.value}</Spoken>
      </p>
      <Ticks axis={axes.value} className="jk-matrix-up" />
      <div className="jk-matrix-plot">
        <div className="jk-matrix-quarters">
          {quarters.map((quarter) => (
            <span key={quarter} data-quarter={quarter}>
              <Spoken>{words.quarterHeading[quarter]}</Spoken>
            </span>
          ))}
        </div>
        <svg className="jk-matrix-marks" width="100%" height={height}>
          {marks.map((mark, i) => (
            <Mark key={mark.priority.solution} mark={mark} number={words.number(i + 1)} />
          ))}
        </svg>
      </div>
      <Ticks axis={axes.effort} className="jk-matrix-across" />
      <p className="jk-matrix-axis jk-matrix-axis-across">
        <Spoken>{words.priorityAxis.effort}</Spoken>
      </p>
    </div>
  )
}
