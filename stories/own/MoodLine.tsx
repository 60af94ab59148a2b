import type { Journey } from '@journeykit/core'
import { useEmotionCurve, useJourney, useRecord } from '@journeykit/react'

const scaleOf = ({ scale }: Journey) => scale
const width = 40
const height = 100

/** How a journey feels to a persona, or to all of them on average, as a line that breaks where nobody has scored. */
export const MoodLine = ({ persona }: { readonly persona?: string }) => {
  const { points, lowest } = useEmotionCurve(persona)
  const { min, max } = useJourney(scaleOf)
  const worst = useRecord('step', lowest?.place ?? '')
  const x = (i: number) => (i + 0.5) * width
  const y = (score: number) => 10 + ((max - score) / (max - min)) * (height - 20)
  const line = points.map(({ score }, i) =>
    score === undefined ? '' : `${points[i - 1]?.score === undefined ? 'M' : 'L'}${x(i)} ${y(score)}`,
  )
  return (
    <svg
      role="img"
      aria-label={worst ? `The mood, lowest at “${worst.title}”` : 'The mood'}
      viewBox={`0 0 ${points.length * width} ${height}`}
    >
      <path d={line.join('')} fill="none" stroke="currentColor" strokeWidth={2} />
      {points.map(
        ({ place, score }, i) =>
          score !== undefined && (
            <circle key={place} cx={x(i)} cy={y(score)} r={place === lowest?.place ? 6 : 3} fill="currentColor" />
          ),
      )}
    </svg>
  )
}
