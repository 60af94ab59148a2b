import { memo, type ReactElement, type NamedExoticComponent } from 'react'
import type { EmotionScale } from '@journeykit/core'
import { emotionPath, scorePosition, scoreTicks, type ScoreRange } from '@journeykit/layout'
import { personaClass } from '../PersonaMark/PersonaMark.tsx'
import { FeelingGradient } from './FeelingGradient.tsx'

/** The line of one persona, by column. */
export interface CurveLine {
  readonly persona: string
  /** Undefined for a gap. */
  readonly scores: readonly (number | undefined)[]
}

export interface CurveOverlayProps {
  /** Unlike any other on the page: gradients are found by it. */
  readonly id: string
  /** The main persona's first. */
  readonly curves: readonly CurveLine[]
  readonly columns: number
  /** The first column over which it is laid, where not all of the table's are there; 0 when absent. */
  readonly from?: number
  readonly scale: EmotionScale
  /** The height of the plot and its margin, in pixels. */
  readonly plot: ScoreRange
  /** How many widths of its box the drawing takes: all columns where it stands in the first of them, the usual. */
  readonly widths?: number
}

/** The width of a column in the plot's own units. The drawing is stretched to the real width; marks and texts are not. */
const column = 100

type ToY = (score: number) => number

/** Two columns beyond each edge decide how the line runs through the outermost ones. */
const beyond = 2

const pathOf = (scores: CurveLine['scores'], from: number, columns: number, toY: ToY): string => {
  const first = Math.max(0, from - beyond)
  return emotionPath(
    scores
      .slice(first, from + columns + beyond)
      .map((score, i) => (score === undefined ? undefined : { x: (first - from + i + 0.5) * column, y: toY(score) })),
  )
}

/**
 * The rules and the lines of the emotion lane, laid over all its cells: as wide as the columns together, however wide
 * they are. Decoration: every cell says its own scores.
 */
const CurveOverlayPlain = ({
  id,
  curves,
  columns,
  from = 0,
  scale,
  plot,
  widths = columns,
}: CurveOverlayProps): ReactElement => {
  const width = columns * column
  const toY = (score: number): number => scorePosition(score, scale, plot)
  return (
    <svg
      className="jk-curve"
      viewBox={`0 0 ${String(width)} ${String(plot.length)}`}
      width={`${String(widths * 100)}%`}
      height={plot.length}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <FeelingGradient id={id} scale={scale} toY={toY} />
      </defs>
      {scoreTicks(scale).map((tick) => (
        <path
          key={tick}
          className={tick === scale.neutral ? 'jk-rule jk-neutral' : 'jk-rule'}
          d={`M0 ${String(toY(tick))}H${String(width)}`}
        />
      ))}
      {curves
        .map(({ persona, scores }, i) => (
          <path
            key={persona}
            className={`jk-line ${personaClass(i)}`}
            d={pathOf(scores, from, columns, toY)}
            stroke={i === 0 ? `url(#${id})` : undefined}
          />
        ))
        .reverse()}
    </svg>
  )
}

export const CurveOverlay: NamedExoticComponent<CurveOverlayProps> = memo(CurveOverlayPlain)
