import { memo, useId, type ReactElement, type NamedExoticComponent } from 'react'
import type { EmotionScale } from '@journeykit/core'
import { emotionPath, scoreTicks } from '@journeykit/layout'
import { personaClass } from '../PersonaMark/PersonaMark.tsx'
import type { PersonaCurve } from './emotionRowData.ts'
import { plot, plotColumn, plotY } from './plot.ts'

export interface CurveOverlayProps {
  readonly curves: readonly PersonaCurve[]
  readonly columns: number
  readonly scale: EmotionScale
}

const pathOf = (scores: readonly (number | undefined)[], scale: EmotionScale): string =>
  emotionPath(
    scores.map((score, i) => (score === undefined ? undefined : { x: (i + 0.5) * plotColumn, y: plotY(score, scale) })),
  )

/** The main persona's line takes the colours of the feelings it runs through. */
const FeelingGradient = ({ id, scale }: { readonly id: string; readonly scale: EmotionScale }): ReactElement => (
  <linearGradient
    id={id}
    x1="0"
    x2="0"
    y1={plotY(scale.max, scale)}
    y2={plotY(scale.min, scale)}
    gradientUnits="userSpaceOnUse"
  >
    <stop className="jk-stop-best" offset="0" />
    <stop className="jk-stop-neutral" offset={(scale.max - scale.neutral) / (scale.max - scale.min)} />
    <stop className="jk-stop-worst" offset="1" />
  </linearGradient>
)

/**
 * The rules and the lines of the emotion lane, laid over all its cells: as wide as the columns together, however wide
 * they are. Decoration: every cell says its own scores.
 */
const CurveOverlayPlain = ({ curves, columns, scale }: CurveOverlayProps): ReactElement => {
  const id = `jk${useId().replace(/\W/g, '')}`
  const width = columns * plotColumn
  return (
    <svg
      className="jk-curve"
      viewBox={`0 0 ${String(width)} ${String(plot.length)}`}
      width={`${String(columns * 100)}%`}
      height={plot.length}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <FeelingGradient id={id} scale={scale} />
      </defs>
      {scoreTicks(scale).map((tick) => (
        <path
          key={tick}
          className={tick === scale.neutral ? 'jk-rule jk-neutral' : 'jk-rule'}
          d={`M0 ${String(plotY(tick, scale))}H${String(width)}`}
        />
      ))}
      {curves
        .map(({ persona, scores }, i) => (
          <path
            key={persona}
            className={`jk-line ${personaClass(i)}`}
            d={pathOf(scores, scale)}
            stroke={i === 0 ? `url(#${id})` : undefined}
          />
        ))
        .reverse()}
    </svg>
  )
}

export const CurveOverlay: NamedExoticComponent<CurveOverlayProps> = memo(CurveOverlayPlain)
