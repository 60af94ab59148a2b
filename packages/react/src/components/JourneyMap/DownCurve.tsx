import type { ReactElement } from 'react'
import { emotionClass } from '@journeykit/core'
import { emotionPath, scorePosition } from '@journeykit/layout'
import { useJourney } from '../../binding/useJourney.ts'
import { Face } from '../Face/Face.tsx'
import { useMap } from './MapContext.ts'
import type { MapColumn } from './mapColumns.ts'
import { selectScale } from './selectors.ts'
import { strip } from './strip.ts'
import { usePersonas } from './useShown.ts'

export interface DownCurveProps {
  readonly column: MapColumn
  /** The scores of two steps before, this one, and two after: as far as they shape the curve here. */
  readonly around: readonly (number | undefined)[]
}

/** The height of one row in the curve's own units; rows stretch to what they hold. */
const row = 100

interface MarkProps {
  readonly score: number
  readonly x: number
  /** True for the mean of a stage that is folded. */
  readonly mean: boolean
}

const Mark = ({ score, x, mean }: MarkProps): ReactElement => {
  const scale = useJourney(selectScale)
  const { words, slots } = useMap()
  const feeling = emotionClass(score, scale)
  return (
    <g transform={`translate(${String(x)} 0)`}>
      {mean && <circle className="jk-mean" r={14} />}
      {slots.feelingIcon ? slots.feelingIcon(feeling) : <Face feeling={feeling} />}
      <text className="jk-score" y={24}>
        {`\u2066${words.score(score, scale)}\u2069`}
      </text>
      {mean && (
        <text className="jk-score jk-point-name" y={37}>
          {words.mean}
        </text>
      )}
    </g>
  )
}

/** The mark, as something to set while the map is edited. */
const SetMark = ({
  column,
  score,
  x,
}: {
  readonly column: MapColumn
  readonly score: number | undefined
  readonly x: number
}): ReactElement | null => {
  const { edit } = useMap()
  const main = usePersonas()[0]
  const mark = score === undefined ? null : <Mark score={score} x={x} mean={column.folded !== undefined} />
  if (!edit || !main || column.folded !== undefined) return mark
  return (
    <edit.Point persona={main} column={column} score={score} x={x} y={0} sideways>
      {mark}
    </edit.Point>
  )
}

/** The piece of the main persona's curve beside one step; while the map is edited, its point can be set. */
export const DownCurve = ({ column, around }: DownCurveProps): ReactElement => {
  const scale = useJourney(selectScale)
  const { edit } = useMap()
  const toX = (score: number) => scorePosition(score, scale, strip, true)
  const points = around.map((score, i) => (score === undefined ? undefined : { x: toX(score), y: (i - 1.5) * row }))
  const score = around[2]
  return (
    <span className="jk-down-curve" aria-hidden={!edit || column.folded !== undefined}>
      <svg
        className="jk-down-line"
        viewBox={`0 0 ${String(strip.length)} ${String(row)}`}
        preserveAspectRatio="none"
        width={strip.length}
        height="100%"
        aria-hidden="true"
      >
        <path className="jk-rule jk-neutral" d={`M${String(toX(scale.neutral))} 0V${String(row)}`} />
        <path className="jk-line jk-persona-0" d={emotionPath(points, 'down')} />
      </svg>
      <svg className="jk-down-mark" width={strip.length} height="44" viewBox={`0 -15 ${String(strip.length)} 44`}>
        <SetMark column={column} score={score} x={toX(score ?? scale.neutral)} />
      </svg>
    </span>
  )
}
