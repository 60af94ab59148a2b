import { useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import { clearEmotion, emotionClass, scoreEmotion, type EmotionScale } from '@journeykit/core'
import { scorePosition } from '@journeykit/layout'
import { useJourney } from '../../../binding/useJourney.ts'
import { useTitle } from '../../../binding/useRecord.ts'
import { scoreAfterKey } from '../../../interaction/scoreStepping.ts'
import { Face } from '../../Face/Face.tsx'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { isolatedScore } from '../../JourneyMap/MapLook.ts'
import { plotY } from '../../JourneyMap/plot.ts'
import { strip } from '../../JourneyMap/strip.ts'
import type { EditedPointProps } from '../../JourneyMap/MapEditing.ts'
import { selectScale } from '../../JourneyMap/selectors.ts'
import type { MapWords } from '../../../words/mapWords.ts'
import { useEditor } from '../EditorContext.ts'
import { LaterScoreMenu } from '../later/LaterScoreMenu.tsx'
import { useScoreDrag } from './useScoreDrag.ts'

/** Scores and clears, and says so; returns the sentence of a refusal. */
const useScoring = ({ persona, column: { place } }: Pick<EditedPointProps, 'persona' | 'column'>, step: string) => {
  const { run, words } = useEditor()
  const scale = useJourney(selectScale)
  return (score: number | undefined): string | undefined =>
    score === undefined
      ? run(clearEmotion({ persona: persona.id, place }), words.announceCleared(persona.title, step))
      : run(
          scoreEmotion({ persona: persona.id, place, score }),
          words.announceScored(persona.title, step, words.score(score, scale)),
        )
}

/** What keys do to the point, and whether its menu is open. */
const useSlider = (
  { persona, column, score }: Pick<EditedPointProps, 'persona' | 'column' | 'score'>,
  step: string,
  slider: RefObject<SVGGElement | null>,
) => {
  const scale = useJourney(selectScale)
  const [menu, setMenu] = useState<{ readonly refusal: string | undefined }>()
  const rate = useScoring({ persona, column }, step)

  // What is refused is said in the menu, beside what can be done instead.
  const rateByHand = (next: number) => {
    const refusal = rate(next)
    if (refusal !== undefined) setMenu({ refusal })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (menu) return
    const next = scoreAfterKey(score, event.key, scale, event.shiftKey)
    if (next !== undefined && next !== score) rateByHand(next)
    else if (event.key === 'Enter' || event.key === ' ') setMenu({ refusal: undefined })
    else if ((event.key === 'Delete' || event.key === 'Backspace') && score !== undefined) rate(undefined)
    else if (next === undefined) return
    event.preventDefault()
  }
  const close = () => {
    setMenu(undefined)
    slider.current?.focus()
  }
  return { menu, setMenu, close, rate, rateByHand, onKeyDown }
}

const valueText = (score: number | undefined, scale: EmotionScale, words: MapWords): string =>
  score === undefined
    ? words.notScored
    : `${words.score(score, scale)}, ${words.emotionClass[emotionClass(score, scale)]}`

interface DraggedToProps {
  readonly score: number
  readonly scale: EmotionScale
  readonly sideways: boolean
  readonly x: number
}

/** Where the point would be let go, and what it would be scored. */
const DraggedTo = ({ score, scale, sideways, x }: DraggedToProps): ReactElement => {
  const { words } = useMap()
  const [cx, cy] = sideways ? [scorePosition(score, scale, strip, true), 0] : [x, plotY(score, scale)]
  return (
    <g className="jk-dragged" transform={`translate(${String(cx)} ${String(cy)})`} aria-hidden="true">
      <Face feeling={emotionClass(score, scale)} />
      <text className="jk-score jk-point-name" y={-16}>
        {isolatedScore(score, scale, words)}
      </text>
    </g>
  )
}

/**
 * A point of the curve that can be set: by dragging it, by up and down keys, or by a menu on click, Enter or Space.
 * Its title is for those who see several empty points side by side.
 */
export const ScoreSlider = ({
  persona,
  column,
  score,
  x = 0,
  y,
  order = 0,
  sideways = false,
  children,
}: EditedPointProps): ReactElement => {
  const { words, inGrid } = useMap()
  const scale = useJourney(selectScale)
  const slider: RefObject<SVGGElement | null> = useRef<SVGGElement>(null)
  const step = useTitle(column)
  const { menu, setMenu, close, rate, rateByHand, onKeyDown } = useSlider({ persona, column, score }, step, slider)
  const { listeners, over, wasDrag } = useScoreDrag(slider, { score, scale, sideways, onDrop: rateByHand })
  const shown = over ?? score
  return (
    <>
      <g
        ref={slider}
        className="jk-slider"
        role="slider"
        tabIndex={inGrid ? -1 : 0}
        data-inside=""
        data-order={order}
        aria-label={words.scoreOf(persona.title, step)}
        aria-orientation="vertical"
        aria-valuemin={scale.min}
        aria-valuemax={scale.max}
        aria-valuenow={shown ?? scale.neutral}
        aria-valuetext={valueText(shown, scale, words)}
        {...listeners}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!wasDrag()) setMenu({ refusal: undefined })
        }}
      >
        <title>{words.scoreOf(persona.title, step)}</title>
        <circle className="jk-target" r={14} cx={x} cy={y} />
        {score === undefined && <circle className="jk-gap" r={8} cx={x} cy={y} />}
        {children}
        {over !== undefined && <DraggedTo score={over} scale={scale} sideways={sideways} x={x} />}
      </g>
      {menu && (
        <LaterScoreMenu
          label={words.scoreMenu(persona.title, step)}
          anchor={slider}
          persona={persona.id}
          place={column.place}
          score={score}
          refusal={menu.refusal}
          onChoose={rate}
          onClose={close}
        />
      )}
    </>
  )
}
