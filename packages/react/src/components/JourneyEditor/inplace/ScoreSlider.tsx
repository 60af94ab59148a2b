import { useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import { clearEmotion, emotionClass, scoreEmotion } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { useTitle } from '../../../binding/useRecord.ts'
import { scoreAfterKey } from '../../../interaction/scoreStepping.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { ScoreMenu } from './ScoreMenu.tsx'
import type { EditedPointProps } from '../../JourneyMap/MapEditing.ts'
import { selectScale } from '../../JourneyMap/selectors.ts'
import { useEditor } from '../EditorContext.ts'

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
) => {
  const scale = useJourney(selectScale)
  const [menu, setMenu] = useState<{ readonly refusal: string | undefined }>()
  const rate = useScoring({ persona, column }, step)

  // What is refused is said in the menu, beside what can be done instead.
  const rateByKey = (next: number) => {
    const refusal = rate(next)
    if (refusal !== undefined) setMenu({ refusal })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (menu) return
    const next = scoreAfterKey(score, event.key, scale, event.shiftKey)
    if (next !== undefined && next !== score) rateByKey(next)
    else if (event.key === 'Enter' || event.key === ' ') setMenu({ refusal: undefined })
    else if ((event.key === 'Delete' || event.key === 'Backspace') && score !== undefined) rate(undefined)
    else if (next === undefined) return
    event.preventDefault()
  }
  return { menu, setMenu, rate, onKeyDown }
}

/** A point of the curve that can be set: up and down keys, or a menu by click, Enter or Space. */
export const ScoreSlider = ({
  persona,
  column,
  score,
  x = 0,
  y,
  order = 0,
  children,
}: EditedPointProps): ReactElement => {
  const { words, inGrid } = useMap()
  const scale = useJourney(selectScale)
  const slider: RefObject<SVGGElement | null> = useRef<SVGGElement>(null)
  const step = useTitle(column)
  const { menu, setMenu, rate, onKeyDown } = useSlider({ persona, column, score }, step)
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
        aria-valuenow={score ?? scale.neutral}
        aria-valuetext={
          score === undefined
            ? words.notScored
            : `${words.score(score, scale)}, ${words.emotionClass[emotionClass(score, scale)]}`
        }
        onKeyDown={onKeyDown}
        onClick={() => {
          setMenu({ refusal: undefined })
        }}
      >
        <circle className="jk-target" r={14} cx={x} cy={y} />
        {score === undefined && <circle className="jk-gap" r={8} cx={x} cy={y} />}
        {children}
      </g>
      {menu && (
        <ScoreMenu
          label={words.scoreMenu(persona.title, step)}
          anchor={slider}
          score={score}
          refusal={menu.refusal}
          onChoose={rate}
          onClose={() => {
            setMenu(undefined)
            slider.current?.focus()
          }}
        />
      )}
    </>
  )
}
