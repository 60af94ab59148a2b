import { memo, type ReactElement, type ReactNode, type NamedExoticComponent } from 'react'
import { emotionClass, type Column, type Id, type Persona } from '@journeykit/core'
import type { LabelSide } from '@journeykit/layout'
import { useJourney } from '../../binding/useJourney.ts'
import { useTitle } from '../../binding/useRecord.ts'
import type { MapWords } from '../../words/mapWords.ts'
import { columnClass } from './columnClass.ts'
import { EmotionMark } from './EmotionMark.tsx'
import { ScoreSlider } from './ScoreSlider.tsx'
import { useCell, useMap } from './MapContext.ts'
import { placeCell } from './mapGrid.ts'
import { plot, plotY } from './plot.ts'
import { selectPersonas, selectScale } from './selectors.ts'

/** What the curves do at one column. Lists are by persona. */
export interface EmotionSpot {
  readonly scores: readonly (number | undefined)[]
  /** The scores of the column before. */
  readonly before: readonly (number | undefined)[]
  /** Where the main persona's label has room; undefined in a gap. */
  readonly side: LabelSide | undefined
  /** What the main persona's point is called on the curve. */
  readonly name: 'lowest' | 'wow' | undefined
}

export interface EmotionCellProps {
  readonly lane: Id<'lane'>
  readonly column: Column
  readonly spot: EmotionSpot | undefined
  readonly children?: ReactNode
}

const trendOf = (score: number, before: number | undefined): 'rising' | 'falling' | 'steady' | undefined =>
  before === undefined ? undefined : score > before ? 'rising' : score < before ? 'falling' : 'steady'

/** The cell in words, for those who do not see the curve: each persona's value, word and trend. */
const InWords = ({
  spot,
  personas,
  words,
}: {
  readonly spot: EmotionSpot
  readonly personas: readonly Persona[]
  readonly words: MapWords
}): ReactElement => {
  const scale = useJourney(selectScale)
  return (
    <ul className="jk-hidden">
      {personas.map(({ id, title }, i) => {
        const score = spot.scores[i]
        return (
          <li key={id}>
            {score === undefined
              ? words.emotionGap(title)
              : words.emotionPoint(
                  title,
                  words.score(score, scale),
                  words.emotionClass[emotionClass(score, scale)],
                  trendOf(score, spot.before[i]),
                )}
          </li>
        )
      })}
    </ul>
  )
}

/** The marks from the quietest to the main one, so that the main one lies on top. */
const byQuietness = (personas: readonly Persona[]): readonly (readonly [Persona, number])[] =>
  personas.map((persona, i) => [persona, i] as const).reverse()

/** Where nobody has scored, rings wait on the neutral line, side by side. */
const gapX = (index: number, personas: number): number => (index - (personas - 1) / 2) * 26

const EmotionCellPlain = ({ lane, column, spot, children }: EmotionCellProps): ReactElement => {
  const { words, editable } = useMap()
  const cell = useCell(placeCell(lane, column.place))
  const personas = useJourney(selectPersonas)
  const step = useTitle(column)
  const scale = useJourney(selectScale)
  return (
    <td className={columnClass('jk-cell jk-emotion', column)} {...cell}>
      {children}
      {spot && !editable && <InWords spot={spot} personas={personas} words={words} />}
      {spot && (
        <svg
          className="jk-marks"
          width="2"
          height={plot.length}
          viewBox={`-1 0 2 ${String(plot.length)}`}
          aria-hidden={!editable}
          focusable="false"
        >
          {byQuietness(personas).map(([persona, i]) => {
            const mark = (
              <EmotionMark
                index={i}
                score={spot.scores[i]}
                side={i === 0 ? spot.side : undefined}
                name={i === 0 ? spot.name : undefined}
              />
            )
            if (!editable) return <g key={persona.id}>{mark}</g>
            return (
              <ScoreSlider
                key={persona.id}
                persona={persona}
                place={column.place}
                step={step}
                score={spot.scores[i]}
                x={spot.scores[i] === undefined ? gapX(i, personas.length) : 0}
                y={plotY(spot.scores[i] ?? scale.neutral, scale)}
              >
                {mark}
              </ScoreSlider>
            )
          })}
        </svg>
      )}
    </td>
  )
}

const sameSpot = (a: EmotionSpot | undefined, b: EmotionSpot | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b))

/** Renders again only when its own scores, those before it, or the room for its label have changed; or the overlay it carries. */
export const EmotionCell: NamedExoticComponent<EmotionCellProps> = memo(
  EmotionCellPlain,
  (a, b) => a.lane === b.lane && a.column === b.column && !a.children && !b.children && sameSpot(a.spot, b.spot),
)
