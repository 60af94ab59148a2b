import type { ReactElement, RefObject } from 'react'
import { emotionClass } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { offeredScores } from '../../../interaction/scoreStepping.ts'
import { Face } from '../../Face/Face.tsx'
import { Menu } from '../../Menu/Menu.tsx'
import type { MenuItem } from '../../Menu/MenuItem.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { selectScale } from '../../JourneyMap/selectors.ts'

export interface ScoreMenuProps {
  readonly label: string
  readonly anchor: RefObject<Element | null>
  readonly score: number | undefined
  /** A refusal that the menu opens with. */
  readonly refusal: string | undefined
  /** Undefined clears. Returns the sentence of a refusal. */
  readonly onChoose: (score: number | undefined) => string | undefined
  readonly onClose: () => void
}

/** The five feelings with their words and numbers, and “not scored”. */
export const ScoreMenu = ({ label, anchor, score, refusal, onChoose, onClose }: ScoreMenuProps): ReactElement => {
  const { words } = useMap()
  const scale = useJourney(selectScale)
  const feelings = offeredScores(scale).map((offered): MenuItem => {
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
  })
  const clear: MenuItem = {
    key: 'clear',
    text: words.clearScore,
    checked: score === undefined,
    choose: () => (score === undefined ? undefined : onChoose(undefined)),
  }
  return <Menu label={label} anchor={anchor} items={[...feelings, clear]} refusal={refusal} onClose={onClose} />
}
