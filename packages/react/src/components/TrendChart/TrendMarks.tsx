import type { ReactElement } from 'react'
import { emotionClass, type EmotionScale } from '@journeykit/core'
import { Face } from '../Face/Face.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { trendPlot, type PlottedPoint, type PlottedTrend } from './plottedTrend.ts'

/** A text in a drawing, isolated, so that signs stay before their numbers. */
export const apart = (text: string): string => `\u2068${text}\u2069`

export const across = (share: number): string => `${String(Math.round(share * 1e5) / 1e3)}%`

export interface TrendMarksProps {
  readonly plotted: PlottedTrend
  readonly say: (value: number) => string
}

/** Straight pieces between versions that follow on each other and are known: what lies between is not. */
export const TrendPieces = ({ points }: Pick<PlottedTrend, 'points'>): readonly (ReactElement | null)[] =>
  points.map(({ point, x, y }, i) => {
    const before = points[i - 1]
    if (before?.y === undefined || y === undefined) return null
    return (
      <line key={point.version} className="jk-trend-line" x1={across(before.x)} y1={before.y} x2={across(x)} y2={y} />
    )
  })

interface MarkProps {
  readonly scale: EmotionScale | undefined
  readonly plotted: PlottedPoint
  readonly last: boolean
  readonly say: (value: number) => string
}

const Mark = ({ plotted: { point, x, y, side, value }, scale, last, say }: MarkProps): ReactElement => {
  if (point.value === undefined || y === undefined)
    return (
      <g className="jk-trend-gap">
        <line x1={across(x)} y1={trendPlot.margin} x2={across(x)} y2={trendPlot.length - 20} />
        <text x={across(x)} y={trendPlot.length - 6}>
          ?
        </text>
      </g>
    )
  return (
    <g className={last ? 'jk-trend-point jk-latest' : 'jk-trend-point'}>
      {scale ? (
        <svg className="jk-trend-face" x={across(x)} y={y}>
          <Face feeling={emotionClass(point.value, scale)} />
        </svg>
      ) : (
        <circle cx={across(x)} cy={y} r={last ? 5 : 4} />
      )}
      {value !== 'never' && (
        <text data-room={value} x={across(x)} y={side === 'above' ? y - (scale ? 17 : 12) : y + (scale ? 27 : 22)}>
          {apart(say(point.value))}
        </text>
      )}
    </g>
  )
}

/** A mark for each version with its value, a question mark where it is unknown, and the days under them. */
export const TrendMarks = ({ plotted: { points, found, scale }, say }: TrendMarksProps): ReactElement => {
  const { words } = useReport()
  return (
    <>
      {points.map((plotted) => (
        <Mark
          key={plotted.point.version}
          plotted={plotted}
          scale={scale}
          last={plotted.point.version === found.last?.version}
          say={say}
        />
      ))}
      {points.map(
        ({ point, x, date }) =>
          date !== 'never' && (
            <text
              key={point.version}
              className="jk-trend-date"
              data-room={date}
              x={across(x)}
              y={trendPlot.length + 18}
            >
              {apart(words.date(point.date))}
            </text>
          ),
      )}
    </>
  )
}
