import { duplicateOf } from '../../../../editing/duplicateOf.ts'
import { duplicate } from '../acts.ts'
import { copyByMenu, pasteByMenu } from '../clipboard.ts'
import { journeyOf } from '../hand.ts'
import { pasteAtRecord } from '../spotOfElement.ts'
import type { MenuPart } from './MenuFor.ts'

/** Copying, within a map and between maps. */
export const copyItems: MenuPart = ({ hand, record, refs }) => {
  const { words, refusalOf } = hand.editor
  const [first] = duplicateOf(journeyOf(hand), refs).operations
  return [
    {
      key: 'duplicate',
      text: words.duplicate,
      disabled: first && refusalOf(first),
      choose: () => duplicate(hand, refs),
    },
    { key: 'copy', text: words.copy, choose: () => copyByMenu(hand, refs, false) },
    { key: 'cut', text: words.cut, choose: () => copyByMenu(hand, refs, true) },
    {
      key: 'paste',
      text: words.paste,
      choose() {
        void pasteByMenu(hand, pasteAtRecord(journeyOf(hand), record))
        return undefined
      },
    },
  ]
}
