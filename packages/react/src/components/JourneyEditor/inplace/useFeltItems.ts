import { useCallback } from 'react'
import { emotionAt, type Emotion, type Id, type Journey, type PlaceId } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { toggleMomentOf } from '../../../editing/momentOfTruth.ts'
import { selectOnly } from '../../../interaction/selection.ts'
import type { MenuItem } from '../../Menu/MenuItem.ts'
import { useFullEditor, type FullEditor } from '../FullEditor.ts'
import { openPanel } from '../panels/openPanel.ts'

/** Whose feeling a menu is about, and where. */
export interface Felt {
  readonly persona: Id<'persona'>
  readonly place: PlaceId
  /** Closes the menu. */
  readonly onClose: () => void
}

const detailsItem = ({ selection, state, words }: FullEditor, { id }: Emotion): MenuItem => ({
  key: 'details',
  text: words.openDetails,
  divided: true,
  choose() {
    selectOnly(selection, { kind: 'emotion', id })
    openPanel(state, 'details')
    return undefined
  },
})

const momentItem = (editor: FullEditor, emotion: Emotion, { persona, place, onClose }: Felt): MenuItem => {
  const { store, words, run, refusalOf } = editor
  const journeyNow = (): Journey => store.getState().journey
  const [first] = toggleMomentOf(journeyNow(), persona, place)
  return {
    key: 'moment',
    text: words.markMoment,
    checked: emotion.momentOfTruth === true,
    several: true,
    disabled: first && refusalOf(first),
    choose() {
      const refusal = run(toggleMomentOf(journeyNow(), persona, place))
      // An emotion that said nothing else went with its mark, and this line with it: the focus would be nowhere.
      if (refusal === undefined && !emotionAt(journeyNow(), persona, place)) onClose()
      return refusal
    },
  }
}

/** What can be done with a feeling besides scoring it: nothing in a gap of which nobody has said anything. */
export const useFeltItems = (felt: Felt): readonly MenuItem[] => {
  const { persona, place } = felt
  const editor = useFullEditor()
  const emotion = useJourney(useCallback((journey: Journey) => emotionAt(journey, persona, place), [persona, place]))
  return emotion ? [detailsItem(editor, emotion), momentItem(editor, emotion, felt)] : []
}
