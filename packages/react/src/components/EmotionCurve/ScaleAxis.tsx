import type { ReactElement } from 'react'
import type { EmotionScale } from '@journeykit/core'
import { scoreTicks } from '@journeykit/layout'
import { Drop } from '../Chart/Drop.tsx'
import { useView } from '../View/ViewContext.ts'
import { curveY } from './curvePlot.ts'

/** The two ends and neutral, with their words; between them numbers, where they have room. */
export const ScaleAxis = ({ scale }: { readonly scale: EmotionScale }): ReactElement => {
  const { words } = useView()
  const named = [
    { score: scale.max, word: words.emotionClass[5] },
    { score: scale.neutral, word: words.emotionClass[3] },
    { score: scale.min, word: words.emotionClass[1] },
  ]
  const hasRoom = (tick: number): boolean =>
    named.every(({ score }) => Math.abs(curveY(score, scale) - curveY(tick, scale)) > 24)
  const between = scoreTicks(scale)
    .filter(hasRoom)
    .map((score) => ({ score, word: undefined }))
  return (
    <div className="jk-scale">
      {[...named, ...between].map(({ score, word }) => (
        <div key={score} className={score === scale.max ? 'jk-tick jk-tick-top' : 'jk-tick'}>
          <Drop by={curveY(score, scale)} />
          <span>
            <bdi>{words.score(score, scale)}</bdi>
            {word !== undefined && <small>{word}</small>}
          </span>
        </div>
      ))}
    </div>
  )
}
