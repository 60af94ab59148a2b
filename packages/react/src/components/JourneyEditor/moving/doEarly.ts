import { hearPress } from './clicks.ts'
import { copyByMenu, pasteText } from './clipboard.ts'
import { hearPointer } from './dragging.ts'
import type { EarlyAct } from './early.ts'
import { journeyOf, wasDone, type Hand } from './hand.ts'
import type { Point } from './hoveredSpot.ts'
import { refsAtFocus } from './keys.ts'
import type { Lifting } from './lifting.ts'
import { pasteAtElement } from './spotOfElement.ts'

/** Does what somebody did before there was anybody to do it. */
export const doEarly = (
  act: EarlyAct,
  hand: Hand,
  lifting: Lifting,
  follow: (point: Point | undefined) => void,
): void => {
  if (act.is === 'down') {
    if (!act.isDown()) return
    hearPress(act.event, hand)
    hearPointer(act.event, hand, lifting, follow)
  } else if (act.is === 'again') {
    const target = act.target.isConnected ? act.target : hand.root()
    target?.dispatchEvent(act.event)
  } else if (act.is === 'paste') pasteText(hand, act.text, pasteAtElement(journeyOf(hand), act.target))
  else {
    const refs = refsAtFocus(hand, act.target)
    if (refs.length > 0) wasDone(hand, copyByMenu(hand, refs, act.is === 'cut'))
  }
}
