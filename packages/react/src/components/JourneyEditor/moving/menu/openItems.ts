import { isAmong } from '../../../../editing/families.ts'
import { selectOnly, toggleSelected } from '../../../../interaction/selection.ts'
import { findRecord } from '../findRecord.ts'
import type { MenuPart } from './MenuFor.ts'

/** The button that opens the text of a record where it stands. */
const textButton = (root: HTMLElement | null, record: Parameters<typeof findRecord>[1]): HTMLElement | undefined =>
  findRecord(root, record)?.querySelector<HTMLElement>('.jk-rename') ?? undefined

/** Looking at a record, naming it, choosing it together with others. */
export const openItems: MenuPart = ({ hand, record }) => {
  const { words, state, selection } = hand.editor
  const selected = isAmong(selection.get(), record)
  const others = selection.get().length > (selected ? 1 : 0)
  const button = textButton(hand.root(), record)
  return [
    {
      key: 'details',
      text: words.openDetails,
      choose() {
        selectOnly(selection, record)
        state.set({ ...state.get(), panel: 'details' })
        return undefined
      },
    },
    ...(button
      ? [
          {
            key: 'rename',
            text: words.renameThis,
            choose() {
              button.click()
              return undefined
            },
          },
        ]
      : []),
    ...(others || !selected
      ? [
          {
            key: 'select',
            text: selected ? words.deselect : words.select,
            choose() {
              toggleSelected(selection, record)
              hand.announce(words.selectedCount(selection.get().length))
              return undefined
            },
          },
        ]
      : []),
  ]
}
