import type { ReactElement } from 'react'
import { spreadLabels } from '@journeykit/layout'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { trendPlot, yOf, type PlottedTrend } from './plottedTrend.ts'
import { apart } from './TrendMarks.tsx'

type Aim = 'target' | 'baseline'

const aims: readonly Aim[] = ['target', 'baseline']

const knownAims = (
  plotted: PlottedTrend,
): readonly { readonly aim: Aim; readonly value: number; readonly y: number }[] =>
  aims.flatMap((aim) => {
    const value = plotted[aim]
    return value === undefined ? [] : [{ aim, value, y: yOf(value, plotted.axis) }]
  })

/** Lines from the first day to the last where the metric shall get to and where it stood. */
export const AimLines = ({ plotted }: { readonly plotted: PlottedTrend }): readonly ReactElement[] =>
  knownAims(plotted).map(({ aim, y }) => (
    <line key={aim} className={`jk-trend-aim jk-${aim}`} x1="0" y1={y} x2="100%" y2={y} />
  ))

export interface AimNamesProps {
  readonly plotted: PlottedTrend
  readonly say: (value: number) => string
}

/** What these lines are called, at their ends, moved apart where they would touch. */
export const AimNames = ({ plotted, say }: AimNamesProps): readonly ReactElement[] => {
  const { words } = useReport()
  const known = knownAims(plotted)
  const ys = spreadLabels(
    known.map(({ y }) => y),
    34,
    [18, trendPlot.length - 18],
  )
  return known.map(({ aim, value, y }, i) => (
    <g key={aim} className={`jk-trend-aim-name jk-${aim}`}>
      <text x="100%" dx="40" y={(ys[i] ?? y) - 4}>
        {apart(words[aim])}
      </text>
      <text x="100%" dx="40" y={(ys[i] ?? y) + 11}>
        {apart(say(value))}
      </text>
    </g>
  ))
}
