import { memo, type ReactElement, type ReactNode, type NamedExoticComponent } from 'react'
import { emotionClass, type Column, type EmotionScale, type Id, type Persona } from '@journeykit/core'
import type { LabelSide } from '@journeykit/layout'
import { sameList } from '../../binding/useJourney.ts'
import type { MapWords } from '../../words/mapWords.ts'
import { LaneCell } from './cells/LaneCell.tsx'
import { EmotionMark } from './EmotionMark.tsx'
import { useMap } from './MapContext.ts'
import { plot, plotY } from './plot.ts'
import { ScoreSlider } from './ScoreSlider.tsx'

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
  readonly spot: EmotionSpot
  readonly personas: readonly Persona[]
  readonly scale: EmotionScale
  readonly children?: ReactNode
}

const trendOf = (score: number, before: number | undefined): 'rising' | 'falling' | 'steady' | undefined =>
  before === undefined ? undefined : score > before ? 'rising' : score < before ? 'falling' : 'steady'

type Shown = Pick<EmotionCellProps, 'spot' | 'personas' | 'scale'> & { readonly words: MapWords }

/** The cell in words, for those who do not see the curve: each persona's value, word and trend. */
const inWords = ({ spot, personas, scale, words }: Shown): string =>
  personas
    .map(({ title }, i) => {
      const score = spot.scores[i]
      if (score === undefined) return words.emotionGap(title)
      const word = words.emotionClass[emotionClass(score, scale)]
      return words.emotionPoint(title, words.score(score, scale), word, trendOf(score, spot.before[i]))
    })
    .join('; ')

/** Where nobody has scored, rings wait on the neutral line, side by side. */
const gapX = (index: number, personas: number): number => (index - (personas - 1) / 2) * 26

/** The marks from the quietest to the main one, so that the main one lies on top; to be set while the map is edited. */
const Marks = ({ column, ...shown }: Shown & { readonly column: Column }): ReactElement => {
  const { editable } = useMap()
  const { spot, personas, scale, words } = shown
  const marks = personas.map(({ id }, i) => {
    const score = spot.scores[i]
    if (score === undefined) return null
    const [side, name] = i === 0 ? [spot.side, spot.name] : []
    return <EmotionMark key={id} index={i} score={score} scale={scale} words={words} side={side} name={name} />
  })
  if (!editable) return <>{marks.reverse()}</>
  const sliders = personas.map((persona, i) => {
    const score = spot.scores[i]
    const [x, y] = [score === undefined ? gapX(i, personas.length) : 0, plotY(score ?? scale.neutral, scale)]
    return (
      <ScoreSlider key={persona.id} persona={persona} column={column} score={score} x={x} y={y} order={i}>
        {marks[i]}
      </ScoreSlider>
    )
  })
  return <>{sliders.reverse()}</>
}

const EmotionCellPlain = ({ lane, column, children, ...given }: EmotionCellProps): ReactElement => {
  const { words, editable } = useMap()
  const shown = { ...given, words }
  return (
    <LaneCell lane={lane} column={column} className="jk-cell jk-emotion">
      {children}
      {!editable && <span className="jk-hidden">{inWords(shown)}</span>}
      <svg
        className="jk-marks"
        width="2"
        height={plot.length}
        viewBox={`-1 0 2 ${String(plot.length)}`}
        aria-hidden={!editable}
      >
        <Marks column={column} {...shown} />
      </svg>
    </LaneCell>
  )
}

const sameSpot = (a: EmotionSpot, b: EmotionSpot): boolean =>
  a.side === b.side && a.name === b.name && sameList(a.scores, b.scores) && sameList(a.before, b.before)

/** Renders again only when its own scores, those before it, or the room for its label have changed; or the overlay it carries. */
export const EmotionCell: NamedExoticComponent<EmotionCellProps> = memo(
  EmotionCellPlain,
  (a, b) =>
    a.lane === b.lane &&
    a.column === b.column &&
    a.personas === b.personas &&
    a.scale === b.scale &&
    !a.children &&
    !b.children &&
    sameSpot(a.spot, b.spot),
)
