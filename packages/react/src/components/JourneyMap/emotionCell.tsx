import type { ReactElement, ReactNode } from 'react'
import { emotionClass, type EmotionScale, type Persona } from '@journeykit/core'
import type { LabelSide } from '@journeykit/layout'
import { sameList } from '../../binding/sameList.ts'
import type { MapWords } from '../../words/mapWords.ts'
import { laneCell, type LaneCellProps } from './cells/laneCell.tsx'
import type { CellFrame } from './drawing.ts'
import { EmotionMark } from './EmotionMark.tsx'
import type { MapLook } from './MapLook.ts'
import { plot, plotY } from './plot.ts'

/** What the curves do at one column. Lists are by persona. */
export interface EmotionSpot {
  readonly scores: readonly (number | undefined)[]
  /** The scores of the column before. */
  readonly before: readonly (number | undefined)[]
  /** Where the main persona's label has room; undefined in a gap. */
  readonly side: LabelSide | undefined
  /** What the main persona's point is called on the curve. */
  readonly name: 'lowest' | 'wow' | 'mean' | undefined
}

export const noSpot: EmotionSpot = { scores: [], before: [], side: undefined, name: undefined }

export interface EmotionCellProps extends LaneCellProps {
  readonly spot: EmotionSpot
  readonly personas: readonly Persona[]
  readonly scale: EmotionScale
  /** The curves, in the first cell that is there: they are laid over all that follow. */
  readonly overlay?: ReactNode
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
      if (spot.name === 'mean') return words.emotionMean(title, words.score(score, scale), word)
      return words.emotionPoint(title, words.score(score, scale), word, trendOf(score, spot.before[i]))
    })
    .join('; ')

/** Where nobody has scored, rings wait on the neutral line, side by side. */
const gapX = (index: number, personas: number): number => (index - (personas - 1) / 2) * 26

/** The marks from the quietest to the main one, so that the main one lies on top; to be set while the map is edited. */
const marksOf = ({ column, spot, personas, scale }: EmotionCellProps, { words, slots, edit }: MapLook): ReactNode => {
  const marks = personas.map(({ id }, i) => {
    const score = spot.scores[i]
    if (score === undefined) return null
    const mean = spot.name === 'mean'
    const [side, name] = i === 0 ? [spot.side, spot.name] : [undefined, mean ? spot.name : undefined]
    return (
      <EmotionMark
        key={id}
        index={i}
        score={score}
        scale={scale}
        words={words}
        side={side}
        name={name}
        icon={slots.feelingIcon}
      />
    )
  })
  if (!edit || column.folded !== undefined) return marks.reverse()
  const points = personas.map((persona, i) => {
    const score = spot.scores[i]
    const [x, y] = [score === undefined ? gapX(i, personas.length) : 0, plotY(score ?? scale.neutral, scale)]
    return (
      <edit.Point key={persona.id} persona={persona} column={column} score={score} x={x} y={y} order={i}>
        {marks[i]}
      </edit.Point>
    )
  })
  return points.reverse()
}

/** A cell of the emotion lane: the scores at one column, in words and as marks on the curves. */
export const emotionCell = (props: EmotionCellProps, look: MapLook, frame: CellFrame): ReactElement => {
  // What can be set speaks for itself.
  const spoken = look.edit === undefined || props.column.folded !== undefined
  return laneCell(
    props,
    look,
    frame,
    <>
      {props.overlay}
      {spoken && <span className="jk-hidden">{inWords({ ...props, words: look.words })}</span>}
      <svg
        className="jk-marks"
        width="2"
        height={plot.length}
        viewBox={`-1 0 2 ${String(plot.length)}`}
        aria-hidden={spoken}
      >
        {marksOf(props, look)}
      </svg>
    </>,
    'jk-cell jk-emotion',
  )
}

const sameSpot = (a: EmotionSpot, b: EmotionSpot): boolean =>
  a.side === b.side && a.name === b.name && sameList(a.scores, b.scores) && sameList(a.before, b.before)

/** True where both would be drawn the same. */
export const sameEmotionCell = (a: EmotionCellProps, b: EmotionCellProps): boolean =>
  a.lane === b.lane &&
  a.column === b.column &&
  a.personas === b.personas &&
  a.scale === b.scale &&
  a.overlay === b.overlay &&
  sameSpot(a.spot, b.spot)
