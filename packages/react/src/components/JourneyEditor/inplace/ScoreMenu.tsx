import type { ReactElement, RefObject } from 'react'
import { emotionClass, type EmotionScale, type Id, type PlaceId } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { offeredScores } from '../../../interaction/scoreStepping.ts'
import { Face } from '../../Face/Face.tsx'
import { Menu } from '../../Menu/Menu.tsx'
import type { MenuItem } from '../../Menu/MenuItem.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { selectScale } from '../../JourneyMap/selectors.ts'
import type { MapWords } from '../../../words/mapWords.ts'
import { useFeltItems } from './useFeltItems.ts'

export interface ScoreMenuProps {
  readonly label: string
  readonly anchor: RefObject<Element | null>
  /** Whose feeling it is, and where. */
  readonly persona: Id<'persona'>
  readonly place: PlaceId
  readonly score: number | undefined
  /** A refusal that the menu opens with. */
  readonly refusal: string | undefined
  /** Undefined clears. Returns the sentence of a refusal. */
  readonly onChoose: (score: number | undefined) => string | undefined
  readonly onClose: () => void
}

type Rated = Pick<ScoreMenuProps, 'score' | 'onChoose'>

const feelingItem = (offered: number, scale: EmotionScale, words: MapWords, { score, onChoose }: Rated): MenuItem => {
  const feeling = emotionClass(offered, scale)
  return {
    key: String(offered),
    text: words.emotionClass[feeling],
    detail: words.score(offered, scale),
    checked: offered === score,
    icon: (
      <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
        <Face feeling={feeling} />
      </svg>
    ),
    choose: () => onChoose(offered),
  }
}

/** The five feelings with their words and numbers, “not scored”, and what can be done with a feeling that is there. */
export const ScoreMenu = (props: ScoreMenuProps): ReactElement => {
  const { label, anchor, score, refusal, onChoose, onClose } = props
  const { words } = useMap()
  const scale = useJourney(selectScale)
  const felt = useFeltItems(props)
  const feelings = offeredScores(scale).map((offered) => feelingItem(offered, scale, words, props))
  const clear: MenuItem = {
    key: 'clear',
    text: words.clearScore,
    checked: score === undefined,
    choose: () => (score === undefined ? undefined : onChoose(undefined)),
  }
  return (
    <Menu label={label} anchor={anchor} items={[...feelings, clear, ...felt]} refusal={refusal} onClose={onClose} />
  )
}
