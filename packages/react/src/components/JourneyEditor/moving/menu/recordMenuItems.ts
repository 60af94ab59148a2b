import type { MenuItem } from '../../../Menu/MenuItem.ts'
import { remove } from '../acts.ts'
import { copyItems } from './copyItems.ts'
import { headItems } from './headItems.ts'
import { meaningItems } from './meaningItems.ts'
import type { MenuFor, MenuPart } from './MenuFor.ts'
import { moveItems } from './moveItems.ts'
import { openItems } from './openItems.ts'

const removeItems: MenuPart = ({ hand, refs }) => [
  { key: 'remove', text: hand.editor.words.removeThis, choose: () => remove(hand, refs) },
]

const parts: readonly MenuPart[] = [openItems, headItems, moveItems, copyItems, meaningItems, removeItems]

/** All that can be done to a record, each part divided from the one above by a line. */
export const recordMenuItems = (menu: MenuFor): readonly MenuItem[] =>
  parts
    .map((part) => part(menu))
    .filter((items) => items.length > 0)
    .flatMap((items, part) => items.map((item, i) => (part > 0 && i === 0 ? { ...item, divided: true } : item)))
