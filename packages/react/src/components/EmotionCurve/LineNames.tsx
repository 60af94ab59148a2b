import type { ReactElement } from 'react'
import type { EmotionScale } from '@journeykit/core'
import { spreadLabels } from '@journeykit/layout'
import { Drop } from '../Chart/Drop.tsx'
import { UserText } from '../View/UserText.tsx'
import { curvePlot, curveY } from './curvePlot.ts'
import type { Shown } from './shown.ts'

interface LineEnd extends Shown {
  readonly index: number
  /** The last scored column. */
  readonly at: number
  readonly y: number
}

const endsOf = (shown: readonly Shown[], scale: EmotionScale): readonly LineEnd[] =>
  shown.flatMap(({ persona, curve }, index) => {
    const at = curve.points.findLastIndex(({ score }) => score !== undefined)
    const score = curve.points[at]?.score
    return score === undefined ? [] : [{ persona, curve, index, at, y: curveY(score, scale) }]
  })

export interface LineNamesProps {
  readonly shown: readonly Shown[]
  readonly scale: EmotionScale
  readonly columns: number
}

/** Each persona's name at the end of the line, moved apart where lines end close together. */
export const LineNames = ({ shown, scale, columns }: LineNamesProps): ReactElement => {
  const ends = endsOf(shown, scale)
  const ys = spreadLabels(
    ends.map(({ y }) => y),
    17,
    [9, curvePlot.length - 9],
  )
  return (
    <div className="jk-chart-slots jk-line-names">
      {Array.from({ length: columns }, (_, slot) => (
        <div key={slot}>
          {ends.map(({ persona, index, at, y }, i) =>
            at === slot ? (
              <div key={persona.id} className={index === 0 ? 'jk-line-name jk-main' : 'jk-line-name'}>
                <Drop by={ys[i] ?? y} />
                <span>
                  <UserText>{persona.title}</UserText>
                </span>
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  )
}
