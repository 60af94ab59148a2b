import type { ReactElement } from 'react'
import { useView } from '../View/ViewContext.ts'
import { yOf, trendPlot } from './plottedTrend.ts'
import { AimLines, AimNames } from './TrendAims.tsx'
import { apart, TrendMarks, TrendPieces, type TrendMarksProps } from './TrendMarks.tsx'

const height = trendPlot.length + 28

const Axis = ({ plotted: { axis }, say }: TrendMarksProps): ReactElement => (
  <svg className="jk-trend-axis" width="76" height={height} aria-hidden="true">
    {axis.ticks.map((tick) => (
      <text key={tick} x="68" y={yOf(tick, axis) + 4}>
        {apart(say(tick))}
      </text>
    ))}
  </svg>
)

export interface TrendPlotProps extends TrendMarksProps {
  /** The id of the sentences that say what the plot shows. */
  readonly describedBy: string
}

/**
 * The measure over the days, as far apart as these are. Positions are shares of the width, so the drawing stretches and
 * its letters do not; where there is no room it scrolls in itself.
 */
export const TrendPlot = ({ plotted, say, describedBy }: TrendPlotProps): ReactElement => {
  const { titleId } = useView()
  const { axis, width, points, target, baseline } = plotted
  const aims = target !== undefined || baseline !== undefined
  return (
    <div className="jk-scroll" role="img" tabIndex={0} aria-labelledby={titleId} aria-describedby={describedBy}>
      <div className="jk-trend">
        <Axis plotted={plotted} say={say} />
        <div className={aims ? 'jk-trend-plot jk-with-aims' : 'jk-trend-plot'}>
          <svg className="jk-trend-rules" width="100%" height={height} aria-hidden="true">
            {axis.ticks.map((tick) => (
              <line
                key={tick}
                className={tick === plotted.scale?.neutral ? 'jk-rule jk-neutral' : 'jk-rule'}
                x1="0"
                y1={yOf(tick, axis)}
                x2="100%"
                y2={yOf(tick, axis)}
              />
            ))}
          </svg>
          <svg className="jk-trend-width" width={width} height="0" aria-hidden="true" />
          <svg className="jk-trend-marks" width="100%" height={height} aria-hidden="true">
            <AimLines plotted={plotted} />
            <TrendPieces points={points} />
            <TrendMarks plotted={plotted} say={say} />
            <AimNames plotted={plotted} say={say} />
          </svg>
        </div>
      </div>
    </div>
  )
}
